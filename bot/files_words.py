"""What a browser shows where a link brings no file."""

from conversations.engine import Text

EXPIRED = Text(
    ja="このリンクの期限が過ぎました。\n内容は残っています。\nもう一度見るには、SlackかTeamsの窓口で「書類」と入力してください。新しいリンクが届きます。",
    en="This link is out of date.\nWhat it showed is kept.\nTo see it again, type “documents” to the desk in Slack or Teams. A new link will come.",
)
LATER = Text(
    ja="今はファイルをお出しできませんでした。\n内容は残っています。\n1分ほど待って、もう一度開いてください。",
    en="The file cannot be shown just now.\nWhat it holds is kept.\nPlease wait a minute and open the link again.",
)
