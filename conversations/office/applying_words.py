"""Applications in numbers, for the secretariat."""

from conversations.engine import Text

APPLICATIONS = Text(
    ja="申込み：{count}件（枠{taken}件、定員{capacity}件）　{states}",
    en="Applications: {count} (places taken {taken}, planned {capacity}). {states}",
)
STATE_COUNT = Text(ja="{state}{count}", en="{state} {count}")
WAITING = Text(ja="待ち順：{count}件（{rule}）", en="Waiting list: {count} ({rule})")
RULE_ON = Text(ja="使っています", en="in use")
RULE_OFF = Text(
    ja="使っていないので、自動では進みません", en="not in use: nobody moves up by itself"
)
REGIONAL = Text(
    ja="3大都市圏の外：{share}%（{base}件のうち{count}件）。見送りと取り下げは数えません。{unknown}",
    en="Outside the three metropolitan areas: {share}% ({count} of {base}). Refused and withdrawn ones are left out.{unknown}",
)
UNKNOWN = Text(
    ja="所在地のわからない{count}件も除きます。", en=" So are {count} whose place is not known."
)
