"""Rules of the house that no other tool holds (docs/decisions)."""

import ast
import json
import re
import subprocess
import tomllib
from collections.abc import Iterator, Mapping
from importlib.metadata import version
from pathlib import Path
from types import MappingProxyType

import pytest

ROOT = Path(__file__).parents[1]
MOST_LINES = 300

# Hosts of package registries, in two halves so that this file names none (decision 0008).
REGISTRIES = tuple(
    ".".join(halves)
    for halves in (
        ("pypi", "org"),
        ("files.pythonhosted", "org"),
        ("pythonhosted", "org"),
        ("registry.npmjs", "org"),
        ("npmjs", "com"),
        ("yarnpkg", "com"),
        ("unpkg", "com"),
        ("cdn.jsdelivr", "net"),
        ("cdnjs.cloudflare", "com"),
        ("esm", "sh"),
        ("crates", "io"),
        ("proxy.golang", "org"),
        ("rubygems", "org"),
        ("repo.maven.apache", "org"),
        ("deb.debian", "org"),
        ("archive.ubuntu", "com"),
        ("registry-1.docker", "io"),
        ("docker", "io"),
        ("ghcr", "io"),
        ("quay", "io"),
        ("gcr", "io"),
        ("conda.anaconda", "org"),
        ("anaconda", "org"),
        ("nuget", "org"),
    )
)

# More lines of code than a file should have, each with the reason.
LONG: Mapping[str, str] = MappingProxyType(
    {
        "conversations/ports/__init__.py": "a list: what each topic's port hands out",
        "tests/conversations/reach/ways.py": "data: a line or two for every action",
        "conversations/diagnosis/editions/part1.py": "data: items 1 to 5",
        "conversations/diagnosis/editions/part2.py": "data: items 6 to 18",
        "conversations/diagnosis/editions/part3.py": "data: items 19 to 25",
    }
)


def _committed() -> list[Path]:
    """Files that are in the repository, or would be with the next commit."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout
    names = {name for name in told.decode().split("\0") if name}
    return sorted(path for name in names if (path := ROOT / name).is_file())


def _python() -> list[Path]:
    return [path for path in _committed() if path.suffix == ".py"]


@pytest.fixture(scope="module")
def project() -> dict[str, object]:
    """pyproject.toml's own account of the project."""
    table: dict[str, object] = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    return table


def test_no_file_names_the_host_of_a_package_registry() -> None:
    wanted = re.compile(rb"\b(" + b"|".join(re.escape(h).encode() for h in REGISTRIES) + rb")\b")
    found = {
        str(path.relative_to(ROOT)): match[0].decode()
        for path in _committed()
        if (match := wanted.search(path.read_bytes()))
    }
    assert found == {}


def test_the_search_for_hosts_finds_one() -> None:
    assert len(_committed()) > 100
    assert Path(__file__) in _committed()


def test_every_locked_package_has_a_hash_and_a_version() -> None:
    locked = _locked()

    assert len(locked) > 50
    for name, (pin, hashes) in locked.items():
        assert re.match(r"==\d", pin), name
        assert hashes, name
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", each) for each in hashes), name


def test_every_dependency_is_locked(project: dict[str, object]) -> None:
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text())["dependency-groups"]
    dependencies = project["dependencies"]
    assert isinstance(dependencies, list)
    wanted = {_bare(line) for line in (*dependencies, *groups["dev"])}

    assert wanted - set(_locked()) == set()


def _locked() -> dict[str, tuple[str, list[str]]]:
    """The lock file: each package's pin and hashes."""
    text = re.sub(r"#.*", "", (ROOT / "requirements.lock").read_text())
    entries = re.split(r"^(?=\S)", text.replace("\\\n", " "), flags=re.MULTILINE)
    found = {}
    for entry in filter(str.strip, entries):
        head = entry.split()[0]
        name = _bare(head)
        found[name] = (head[len(re.split(r"==", head)[0]) :], re.findall(r"--hash=(\S+)", entry))
    return found


def _bare(requirement: str) -> str:
    """A requirement's name alone: ``psycopg[binary]>=3.3`` is psycopg."""
    return re.split(r"[\[<>=!~; ]", requirement, maxsplit=1)[0].lower().replace("_", "-")


def test_versions_agree(project: dict[str, object]) -> None:
    """The project's, the installed package's, and those of app packages (Slack's has none)."""
    wanted = str(project["version"])
    manifests = [json.loads(p.read_text()) for p in _committed() if p.name == "manifest.json"]
    told = {manifest["version"] for manifest in manifests if "version" in manifest}

    assert re.fullmatch(r"\d+\.\d+\.\d+", wanted)
    assert version("sme-consultant") == wanted
    assert told <= {wanted}


def test_the_changelog_begins_with_what_comes_or_with_this_version(
    project: dict[str, object],
) -> None:
    first = re.search(r"^## \[?([\w.]+)", (ROOT / "CHANGELOG.md").read_text(), re.MULTILINE)

    assert first
    assert first[1] in {"Unreleased", project["version"]}


def test_migrations_are_one_line_from_the_first() -> None:
    folder = ROOT / "storage" / "migrations" / "versions"
    steps = [_revision(path) for path in sorted(folder.glob("[0-9]*.py"))]

    assert steps
    assert [before for _, before in steps] == [None, *(revision for revision, _ in steps[:-1])]
    assert len({revision for revision, _ in steps}) == len(steps)


def _revision(path: Path) -> tuple[object, object]:
    named: dict[str, object] = {}
    for node in ast.parse(path.read_text()).body:
        targets = node.targets if isinstance(node, ast.Assign) else []
        if isinstance(node, ast.AnnAssign):
            targets = [node.target]
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            for target in targets:
                if isinstance(target, ast.Name) and target.id in {"revision", "down_revision"}:
                    named[target.id] = ast.literal_eval(node.value)
    return named["revision"], named.get("down_revision")


def test_every_decision_names_what_enforces_it() -> None:
    records = sorted((ROOT / "docs" / "decisions").glob("[0-9]*.md"))
    assert records
    for record in records:
        enforced = record.read_text().partition("**Enforced by**")[2]
        named = re.findall(r"`([\w./-]+\.(?:py|toml|ini|importlinter))`", enforced)
        assert named or "`" in enforced, f"{record.name} names no check"
        for name in named:
            assert (ROOT / name).exists(), f"{record.name} names {name}"


def test_every_file_can_be_held_in_the_head() -> None:
    lengths = {str(path.relative_to(ROOT)): _code_lines(path) for path in _python()}
    long = {name for name, lines in lengths.items() if lines > MOST_LINES and not _is_words(name)}

    assert {name: lengths[name] for name in long - set(LONG)} == {}


def _is_words(name: str) -> bool:
    """Texts are data: they are read one by one, however many there are."""
    return name.endswith("words.py")


def test_exceptions_to_the_length_are_still_files() -> None:
    assert {name for name in LONG if not (ROOT / name).exists()} == set()


def _code_lines(path: Path) -> int:
    """Lines that carry code: not blank, no comment, no docstring."""
    text = path.read_text()
    lines = {n for n, line in enumerate(text.splitlines(), 1) if line.strip()[:1] not in {"", "#"}}
    return len(lines - set(_docstring_lines(ast.parse(text))))


def _docstring_lines(tree: ast.Module) -> Iterator[int]:
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    for node in ast.walk(tree):
        if isinstance(node, documented) and ast.get_docstring(node) is not None:
            first = node.body[0]
            yield from range(first.lineno, (first.end_lineno or first.lineno) + 1)


def test_every_picture_and_page_that_is_linked_is_there() -> None:
    pages = [ROOT / "README.md", *(ROOT / "docs").glob("*.md")]
    links = [
        (page, link)
        for page in pages
        for link in re.findall(r"\]\(([^)#]+)", page.read_text(encoding="utf-8"))
        if "://" not in link
    ]
    assert len(links) > 10
    assert [
        f"{page.name}: {link}" for page, link in links if not (page.parent / link).exists()
    ] == []
