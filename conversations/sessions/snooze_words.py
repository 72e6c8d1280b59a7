"""What is said when a reminder is put off."""

from conversations.engine import Text

NOTIFY = Text(ja="お知らせの時刻についてです。", en="About your reminder.")
LATER = {
    "hour": Text(ja="1時間後に", en="In an hour"),
    "morning": Text(ja="明日の朝に", en="Tomorrow morning"),
}
PUT_OFF = Text(ja="{at}に、もう一度お知らせします。", en="You hear of it again {at}.")
TOO_LATE = Text(
    ja="その前に指導が始まります。お知らせの時刻は変えていません。\n1時間前にも、お知らせが届きます。",
    en="The session begins before that. The reminder was not moved.\nThere is one an hour before as well.",
)
AGAIN = Text(
    ja="先ほどのお知らせを、もう一度お届けします。\n\n",
    en="Here is your reminder again.\n\n",
)
