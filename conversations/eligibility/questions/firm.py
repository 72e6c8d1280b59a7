"""What the firm is: its row of the programme page, its legal form, its main industry."""

from conversations.eligibility.editions.definition import (
    BY_MAIN_INDUSTRY,
    INDUSTRIES,
    ROWS,
    DefinitionRow,
)
from conversations.eligibility.editions.labels import BUTTONS, LABELS
from conversations.eligibility.facts import LegalForm
from conversations.eligibility.industries import find_industries, find_rows
from conversations.eligibility.questions import words
from conversations.engine import Choice, DontKnow, Is, Kind, Question

IN_INDUSTRIES = Is("category", tuple(str(number) for number in INDUSTRIES))
BY_INDUSTRY = Is("category", tuple(str(number) for number in BY_MAIN_INDUSTRY))
HAS_FORM = Is("category", (*IN_INDUSTRIES.values, *BY_INDUSTRY.values))

# Further names that are the row, and need no confirming.
_NAMES: tuple[tuple[str, ...], ...] = (
    ("製造業", "建設業", "運輸業", "運送業", "製造", "建設", "運輸", "manufacturing"),
    ("卸売", "卸", "卸業", "問屋", "wholesale"),
    ("サービス", "service", "services"),
    ("小売", "retail"),
    ("ゴム製品製造", "ゴム製造業", "rubber"),
    ("ソフトウェア業", "情報処理サービス業", "ソフトウェア業又は情報処理サービス業", "software"),
    ("旅館", "ryokan", "inn"),
    ("その他", "その他の業種", "other"),
    ("医療法人", "社会福祉法人"),
    ("school corporation",),
    ("商工会", "商工会議所", "商工会連合会", "都道府県商工会連合会"),
    ("中小企業支援法第2条第1項第4号に規定される中小企業団体", "事業協同組合"),
    ("特別の法律によって設立された組合又はその連合会", "農協", "漁協"),
    ("財団法人", "社団法人", "一般社団法人", "一般財団法人", "公益社団法人", "公益財団法人"),
    ("NPO", "特定非営利活動法人"),
)  # fmt: skip  # one line a row


def _choice(row: DefinitionRow) -> Choice:
    label, hint = LABELS[row.number - 1]
    names = (row.label.ja, row.label.ja[1:], row.name.ja, *_NAMES[row.number - 1])
    says = tuple(dict.fromkeys(names))
    return Choice(str(row.number), label, says=says, short=BUTTONS[row.number - 1], hint=hint)


CATEGORY = Question(
    id="category",
    kind=Kind.CHOICE,
    topic=words.CATEGORY_TOPIC,
    prompt=words.CATEGORY,
    help=words.CATEGORY_HELP,
    choices=tuple(_choice(row) for row in ROWS),
    dont_know=DontKnow(words.CATEGORY_UNSURE),
    find=find_rows,
)

LEGAL_FORM = Question(
    id="legal_form",
    kind=Kind.CHOICE,
    topic=words.FORM_TOPIC,
    prompt=words.FORM,
    help=words.FORM_HELP,
    choices=(
        Choice(
            LegalForm.INCORPORATED.value,
            words.INCORPORATED,
            says=words.INCORPORATED_SAID,
        ),
        Choice(
            LegalForm.SOLE_PROPRIETOR.value,
            words.SOLE_PROPRIETOR,
            says=words.SOLE_PROPRIETOR_SAID,
            offered_when=IN_INDUSTRIES,
        ),
        Choice(
            LegalForm.UNINCORPORATED.value,
            words.UNINCORPORATED,
            says=words.UNINCORPORATED_SAID,
        ),
    ),
    ask_when=HAS_FORM,
    dont_know=DontKnow(words.FORM_UNSURE),
)

MAIN_INDUSTRY = Question(
    id="main_industry",
    kind=Kind.CHOICE,
    topic=words.MAIN_INDUSTRY_TOPIC,
    prompt=words.MAIN_INDUSTRY,
    help=words.MAIN_INDUSTRY_HELP,
    choices=tuple(_choice(row) for row in ROWS if row.number in INDUSTRIES),
    ask_when=BY_INDUSTRY,
    dont_know=DontKnow(words.MAIN_INDUSTRY_UNSURE),
    find=find_industries,
)
