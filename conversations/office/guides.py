"""What to ask on the telephone where a verdict is open or noted, and what either answer means.

Questions and readings are ours; each names where the programme says what it turns on. The
secretariat decides between the readings: nothing here does.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from conversations.engine import Text


@dataclass(frozen=True, slots=True)
class Guide:
    """question: to be read aloud. readings: what it may come to. source: where that is said."""

    question: Text
    readings: tuple[Text, ...]
    source: str


GUIDES: Mapping[str, Guide] = MappingProxyType(
    {
        "policy_partial": Guide(
            question=Text(
                ja="基本方針と社内ルールのうち、どちらがありますか。従業員に配っていますか。",
                en="Which is there, the policy or the rules? Do staff have it?",
            ),
            readings=(
                Text(
                    ja="片方でもなければ「未整備」と読む：条件に合う",
                    en="One missing counts as not in place: meets the conditions",
                ),
                Text(
                    ja="両方なければ「未整備」と読む：条件に合わない",
                    en="Only both missing counts: does not meet them",
                ),
            ),
            source="programme page, requirement 3; domain.md 6.5, 1",
        ),
        "two_stars_no_policy": Guide(
            question=Text(
                ja="二つ星の宣言のとき、基本方針を作って公開しましたか。今もありますか。",
                en="When you declared two stars, did you publish a policy? Is it still there?",
            ),
            readings=(
                Text(
                    ja="方針はあり、社内ルールがない：条件に合う",
                    en="There is a policy and no rules: meets the conditions",
                ),
                Text(
                    ja="方針もルールもそろっている：条件に合わない",
                    en="Policy and rules are both there: does not meet them",
                ),
            ),
            source="programme page, requirements 2 and 3; domain.md 6.5, 2",
        ),
        "rough_near_limit": Guide(
            question=Text(
                ja="役員を除いて、2か月を超えて働く人は正確に何人ですか。資本金はいくらですか。",
                en="Without officers, how many work for over two months? What is the capital?",
            ),
            readings=(
                Text(ja="業種の上限以下：条件に合う", en="Within the limit: meets the conditions"),
                Text(
                    ja="業種の上限を超える：条件に合わない", en="Over the limit: does not meet them"
                ),
            ),
            source="programme page, definition of small firms; users.md F5",
        ),
        "form_contradicts_row": Guide(
            question=Text(
                ja="会社ですか、個人の事業ですか。医療法人などの法人ですか。",
                en="Is it a company, a sole proprietor, or another legal person?",
            ),
            readings=(
                Text(ja="業種の行を直す：もう一度確認する", en="The row is mended: check again"),
                Text(
                    ja="法人ではない団体：条件に合わない", en="No legal person: does not meet them"
                ),
            ),
            source="programme page, definition, last note",
        ),
        "category": Guide(
            question=Text(
                ja="売上がいちばん大きいのは、どの仕事ですか。だれに売っていますか。",
                en="Which work brings most of the turnover? Who buys?",
            ),
            readings=(
                Text(ja="業種の行が決まる：人数で判断する", en="The row is clear: go by people"),
                Text(ja="どの行でもない団体：事務局で協議する", en="In no row: to be discussed"),
            ),
            source="programme page, rows 1-15; domain.md 6.5, 8",
        ),
        "legal_form": Guide(
            question=Text(
                ja="登記していますか。それとも個人の事業ですか。",
                en="Is it registered, or a sole proprietor's business?",
            ),
            readings=(
                Text(ja="法人、個人事業主：条件に合う", en="Either: meets the conditions"),
                Text(ja="法人格のない団体：条件に合わない", en="Neither: does not meet them"),
            ),
            source="programme page, definition, last note",
        ),
        "main_industry": Guide(
            question=Text(
                ja="おもな会員や組合員の業種は何ですか。", en="What business are most members in?"
            ),
            readings=(
                Text(ja="業種が決まる：人数で判断する", en="It is clear: go by people"),
                Text(ja="決まらない：事務局で協議する", en="It is not: to be discussed"),
            ),
            source="programme page, rows 12-15",
        ),
        "regular_employees": Guide(
            question=Text(
                ja="役員を除いて、2か月を超えて働く人は何人ですか。",
                en="Without officers, how many work for over two months?",
            ),
            readings=(
                Text(ja="業種の上限以下：条件に合う", en="Within the limit: meets the conditions"),
                Text(ja="上限を超える：資本金で判断する", en="Over the limit: go by the capital"),
            ),
            source="programme page, definition of small firms",
        ),
        "capital": Guide(
            question=Text(
                ja="登記の書類にある資本金、または出資の総額はいくらですか。",
                en="What capital do the registration papers show?",
            ),
            readings=(
                Text(ja="業種の上限以下：条件に合う", en="Within the limit: meets the conditions"),
                Text(ja="人数も資本金も超える：条件に合わない", en="Both over: does not meet them"),
            ),
            source="programme page, definition of small firms; domain.md 6.5, 10",
        ),
        "took_part_before": Guide(
            question=Text(
                ja="前の年度に、この事業の専門家の指導を受けましたか。",
                en="Did this programme's expert visit you in the year before?",
            ),
            readings=(
                Text(
                    ja="申し込んだだけ、来ていない：条件に合う",
                    en="Applied only, nobody came: meets the conditions",
                ),
                Text(ja="指導を受けた：条件に合わない", en="Visited: does not meet them"),
            ),
            source="programme page, requirement 3 note; users.md R7",
        ),
        "security_action": Guide(
            question=Text(
                ja="SECURITY ACTIONの自己宣言IDの通知は、ありますか。",
                en="Is there a notice with a SECURITY ACTION declaration ID?",
            ),
            readings=(
                Text(ja="一つ星以上を宣言済：条件に合う", en="Declared: meets the conditions"),
                Text(ja="まだ宣言していない：あと1つ（星）", en="Not yet: one step left (star)"),
            ),
            source="programme page, requirement 2",
        ),
        "policy_status": Guide(
            question=Text(
                ja="情報を守る基本方針や社内ルールを、書いたものはありますか。",
                en="Is anything written: a security policy, or rules?",
            ),
            readings=(
                Text(ja="ない、片方だけ：条件に合う", en="None or one: meets the conditions"),
                Text(ja="両方あり配っている：条件に合わない", en="Both, handed out: does not"),
            ),
            source="programme page, requirement 3",
        ),
        "against_public_order": Guide(
            question=Text(
                ja="事業の内容を、ひとことで教えてください。", en="What does the firm do?"
            ),
            readings=(
                Text(ja="あてはまらない：条件に合う", en="None applies: meets the conditions"),
                Text(ja="あてはまる：条件に合わない", en="It applies: does not meet them"),
            ),
            source="programme page; domain.md 6.5, 11",
        ),
    }
)
