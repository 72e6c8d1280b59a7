"""``sme-consultant``: what operators type. Results on stdout, progress and logs on stderr."""

import argparse
import sys
from collections.abc import Callable, Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Parse and run; heavy imports happen in the command that needs them, so help is quick."""
    parser = argparse.ArgumentParser(
        prog="sme-consultant",
        description="The security consultant for small firms, inside Slack and in the browser.",
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    commands.add_parser("serve", help="run the product (migrates the database first)").set_defaults(
        run=_serve
    )
    commands.add_parser("migrate", help="bring the database to this release").set_defaults(
        run=_migrate
    )
    commands.add_parser(
        "check", help="say in one line each which setting, address or secret is missing or wrong"
    ).set_defaults(run=_check)
    applications = commands.add_parser("applications", help="the application file").add_subparsers(
        dest="applications", required=True, metavar="ACTION"
    )
    importing = applications.add_parser(
        "import", help="judge every row of a CSV file, and open a file for each firm"
    )
    importing.add_argument("file", metavar="FILE.csv", help="UTF-8 (with or without BOM) or CP932")
    importing.add_argument("--dry-run", action="store_true", help="judge only, store nothing")
    importing.add_argument(
        "--bad", default="", metavar="FILE", help="write the rows to mend there (.csv or .xlsx)"
    )
    importing.add_argument(
        "--invitations",
        default="",
        metavar="FILE",
        help="write an invitation for each firm there (.csv or .xlsx), with a code of its own",
    )
    importing.set_defaults(run=_import)
    texts = commands.add_parser("texts", help="every sentence of the product").add_subparsers(
        dest="texts", required=True, metavar="ACTION"
    )
    exporting = texts.add_parser(
        "export", help="each with its place, both languages and placeholders, for reviewers"
    )
    exporting.add_argument("--format", choices=("csv", "json"), default="csv")
    exporting.set_defaults(run=_export_texts)
    commands.add_parser(
        "demo", help="put sample data into the browser's trial: three firms, each at its stage"
    ).set_defaults(run=_demo)
    taking = commands.add_parser(
        "export", help="applications, people, sessions, answers or audit as CSV or Excel"
    )
    taking.add_argument("kind", choices=("applications", "people", "sessions", "answers", "audit"))
    taking.add_argument("--format", choices=("csv", "xlsx"), default="csv")
    taking.add_argument("--out", metavar="FILE", help="where to; CSV goes to stdout without it")
    taking.set_defaults(run=_export)
    packing = commands.add_parser("teams-package", help="write the Teams app package to upload")
    packing.add_argument("file", metavar="OUT.zip")
    packing.set_defaults(run=_teams_package)
    manifest = commands.add_parser(
        "slack-manifest", help="print the Slack app's manifest for this installation"
    )
    manifest.add_argument("--socket", action="store_true", help="for Socket Mode: no addresses")
    manifest.set_defaults(run=_slack_manifest)
    parsed = parser.parse_args(arguments)
    run: Callable[[argparse.Namespace], int] = parsed.run
    return run(parsed)


def _serve(_: argparse.Namespace) -> int:
    from bot.commands import serve

    return serve()


def _migrate(_: argparse.Namespace) -> int:
    from bot.commands import migrate

    return migrate()


def _check(_: argparse.Namespace) -> int:
    from bot.check import check

    return check()


def _import(parsed: argparse.Namespace) -> int:
    from bot.importing import import_file

    if parsed.dry_run and parsed.invitations:
        sys.stderr.write("--invitations: a dry run makes none\n")
        return 2
    return import_file(
        parsed.file, dry_run=parsed.dry_run, bad=parsed.bad, invitations=parsed.invitations
    )


def _demo(_: argparse.Namespace) -> int:
    from bot.demo.command import demo

    return demo()


def _teams_package(parsed: argparse.Namespace) -> int:
    from bot.commands import teams_package

    return teams_package(parsed.file)


def _export_texts(parsed: argparse.Namespace) -> int:
    from bot.texts import export

    return export(parsed.format)


def _export(parsed: argparse.Namespace) -> int:
    from bot.exporting import export

    return export(parsed.kind, parsed.format, parsed.out)


def _slack_manifest(parsed: argparse.Namespace) -> int:
    from bot.commands import slack_manifest

    return slack_manifest(socket=parsed.socket)


if __name__ == "__main__":
    sys.exit(main())
