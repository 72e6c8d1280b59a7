"""What is said about codes, and about what they join."""

from conversations.engine import Text

LINK = Text(ja="つなぐ", en="Link")
STOP = Text(ja="やめる", en="Cancel")
MOVE = Text(ja="移る", en="Move")
REVOKE = Text(ja="取り消す", en="Take back")

CODE = Text(
    ja="【アカウントをつなぐコード】\n{code}\n\n{until}まで、1回使えます。\n同じ方のもう一方のアカウント（SlackかTeams）で、この窓口に入力してください。\n答えはそのまま続けられます。\n\nほかの人には伝えないでください。あなたの答えを見られるようになります。",
    en="Code to link your accounts\n{code}\n\nIt works once, until {until}.\nType it to this desk from your other account, in Slack or Teams.\nYou can go on there with the same answers.\n\nDo not give it to anybody else. They could see your answers.",
)
CODE_NOTIFY = Text(ja="アカウントをつなぐコードです。", en="The code that links your accounts.")
HOW = Text(
    ja="別のアカウントとつなぐには、一方で「つなぐ」と入力してコードを出します。もう一方で、そのコードを入力してください。",
    en="To link accounts, type “link” in one of them. Type the code it shows in the other.",
)

WRONG = Text(
    ja="そのコードは見つかりませんでした。何も変えていません。\n画面のコードをもう一度確かめて、入力してください。\n例：さくら-4821",
    en="I did not find that code. Nothing was changed.\nPlease look at the code once more and type it again.\nFor example: sakura-4821",
)
EXPIRED = Text(
    ja="そのコードは、使える時間が過ぎています。何も変えていません。\nもう一度コードを出して、入力してください。",
    en="That code is past its time. Nothing was changed.\nPlease have a new one shown and type that.",
)
USED = Text(
    ja="そのコードは、もう使われています。何も変えていません。\n心当たりがないときは、事務局にお知らせください。",
    en="That code was used already. Nothing was changed.\nIf it was not you, please tell the secretariat.",
)
REVOKED = Text(
    ja="その招待コードは、取り消されています。何も変えていません。\n新しいコードを、会社の方か事務局に聞いてください。",
    en="That invitation was taken back. Nothing was changed.\nPlease ask your company or the secretariat for a new one.",
)
EXPIRED_INVITATION = Text(
    ja="その招待コードは、使える期間が過ぎています。何も変えていません。\n新しいコードを、会社の方か事務局に聞いてください。",
    en="That invitation is past its time. Nothing was changed.\nPlease ask your company or the secretariat for a new one.",
)
WAIT = Text(
    ja="コードの入力が続いたため、{until}まで受け付けを止めています。\nこれまでの答えは残っています。\nお急ぎのときは、事務局にご連絡ください。",
    en="Too many codes were typed, so codes are not taken until {until}.\nYour answers so far are kept.\nIf you are in a hurry, please contact the secretariat.",
)
OWN = Text(
    ja="これは、あなたが出したコードです。何も変えていません。\nもう一方のアカウントで入力してください。",
    en="You had this code shown yourself. Nothing was changed.\nPlease type it in your other account.",
)
NOTHING = Text(
    ja="この確認は、もう終わっています。何も変えていません。\nつなぐときは、もう一度コードを出してください。",
    en="This was settled already. Nothing was changed.\nTo link accounts, please have a new code shown.",
)
PROBLEM_NOTIFY = Text(ja="コードをもう一度確かめてください。", en="Please look at the code again.")

ASK_LINK = Text(
    ja="{name}さん（{platform}）のアカウントと、つなぎます。\nつなぐと、どちらからも同じ答えを見て、続けられます。\n{files}\n\nこのコードを、ご自分で出しましたか。ほかの人のコードなら［やめる］を押してください。",
    en="This links you with the account of {name} ({platform}).\nBoth accounts then see and go on with the same answers.\n{files}\n\nDid you have this code shown yourself? If not, please press “Cancel”.",
)
FILES_JOINED = Text(
    ja="2つの記録（{gone}と{into}）は、1つになります。答えはすべて残り、いちばん新しい結果を使います。",
    en="Two files ({gone} and {into}) become one. All answers stay, and the newest results count.",
)
FILES_KEPT = Text(ja="これまでの答えは、すべて残ります。", en="All answers so far are kept.")
ASK_NOTIFY = Text(ja="つなぐ前に、確かめてください。", en="Please check before anything is linked.")
LINKED = Text(
    ja="{name}さんの、{platform}のアカウントとつながりました。\n答えはすべて残っています。\nこれからのお知らせは、最後に使ったほうに1通だけ届きます。",
    en="Your account is linked with that of {name} in {platform}.\nAll answers are kept.\nFrom now on, each message arrives once, where you were last.",
)
LINKED_THERE = Text(
    ja="{platform}のアカウントと、つながりました。\n続きは、どちらからでも進められます。\n心当たりがないときは、すぐに事務局へお知らせください。",
    en="You are now linked with an account in {platform}.\nYou can go on from either.\nIf it was not you, please tell the secretariat at once.",
)
LINKED_NOTIFY = Text(ja="アカウントがつながりました。", en="Your accounts are linked.")
ALREADY = Text(
    ja="この2つのアカウントは、もうつながっています。どちらからでも続けられます。",
    en="These accounts are linked already. You can go on from either.",
)
APART = Text(
    ja="2つのアカウントには、別々の会社の記録があります。混ざらないように、何も変えていません。\n事務局が確かめて、ご連絡します。",
    en="The two accounts belong to files of different companies. Nothing was changed, so that they do not mix.\nThe secretariat looks at it and contacts you.",
)
APART_NOTIFY = Text(ja="事務局が確かめます。", en="The secretariat will look at it.")
APART_OFFICE = Text(
    ja="アカウントをつなげませんでした。\n人：{name}さんと{other}さん\n会社：{company}と{their_company}\n\n同じ方か、同じ会社かを、お電話で確かめてください。",
    en="Two accounts were not linked.\nPeople: {name} and {other}\nCompanies: {company} and {their_company}\n\nPlease ask whether they are one person and one company.",
)
APART_OFFICE_NOTIFY = Text(ja="確かめることが1件あります。", en="One case to check.")
NO_FIRM = Text(ja="記録なし", en="no file")
KEPT_AS_IT_WAS = Text(
    ja="つなぎませんでした。何も変えていません。", en="Nothing was linked, and nothing was changed."
)

INVITATION = Text(
    ja="【招待コード】{company}\n{code}\n\n{until}まで、{uses}人が使えます。\n招く方は、SlackかTeamsで、この窓口にコードを入力します。\n入った方は、会社の答えと結果を見られます。\n\n会社の人だけに伝えてください。",
    en="Invitation to {company}\n{code}\n\n{uses} people can use it until {until}.\nThey type it to this desk in Slack or Teams.\nWho comes in sees your company's answers and results.\n\nPlease give it to your own people only.",
)
INVITATION_NOTIFY = Text(ja="招待コードができました。", en="Your invitation is ready.")
LETTER = Text(
    ja="件名：専門家派遣 {company}様のご案内{receipt}\n\n続きはSlackかTeamsで進められます。\n1. {where}\n2. 招待コード「{code}」を入れる（{until}まで）\n\nどちらもお使いでない場合は、お電話で同じ質問をうかがいます。{contact}",
    en="Subject: Expert dispatch, for {company}{receipt}\n\nYou can go on in Slack or Teams.\n1. {where}\n2. Type the invitation “{code}” (until {until})\n\nIf you use neither, we ask the same questions by telephone.{contact}",
)
LETTER_NOTIFY = Text(ja="招待の文ができました。", en="The invitation text is ready.")
OPEN_LINK = Text(ja="{link} を開く", en="Open {link}")
OPEN_APP = Text(ja="この窓口のアプリを開く", en="Open the app of this desk")
RECEIPT = Text(ja="（受付番号 {receipt}）", en=" (receipt {receipt})")
CONTACT = Text(ja="\n事務局 {contact}", en="\nSecretariat: {contact}")
NO_FILE = Text(
    ja="会社の記録が、まだありません。何も変えていません。\n先に［参加できるか確認］から始めてください。",
    en="Your company has no file yet. Nothing was changed.\nPlease begin with “Can we join?”.",
)
REVOKED_ALL = Text(
    ja="{company}の招待コードを、すべて取り消しました。もう入っている人は、そのままです。",
    en="All invitations to {company} are taken back. People who came in stay.",
)
REVOKED_ALL_NOTIFY = Text(ja="招待コードを取り消しました。", en="The invitations are taken back.")

JOINED = Text(
    ja="{company}の記録に入りました。\nこれまでの答えと結果を、会社の方と一緒に見られます。\n{kept}次の一歩を選んでください。",
    en="You are in the file of {company}.\nYou see its answers and results with your colleagues.\n{kept}Please choose your next step.",
)
JOINED_KEPT = Text(
    ja="ご自分で始めた答えも、この記録に移しました。\n",
    en="The answers you had begun yourself are in it too.\n",
)
JOINED_NOTIFY = Text(ja="会社の記録に入りました。", en="You are in your company's file.")
CAME = Text(
    ja="{name}さん（{platform}）が、招待コードで{company}の記録に入りました。\n心当たりがないときは、事務局にお知らせください。",
    en="{name} ({platform}) came into the file of {company} by an invitation.\nIf you do not know them, please tell the secretariat.",
)
CAME_NOTIFY = Text(ja="会社の記録に、人が加わりました。", en="Somebody came into your file.")
IN_ALREADY = Text(
    ja="もう{company}の記録に入っています。何も変えていません。",
    en="You are in the file of {company} already. Nothing was changed.",
)
ASK_MOVE = Text(
    ja="いまは、{mine}の記録を使っています。\n{company}の記録に移りますか。\n\n{mine}の答えは、そちらの記録に残ります。移ったあとは、{mine}の答えを見られません。",
    en="You use the file of {mine} now.\nMove to the file of {company}?\n\nThe answers of {mine} stay in its file. You no longer see them after moving.",
)
ASK_MOVE_NOTIFY = Text(ja="移る前に、確かめてください。", en="Please check before you move.")
FOR_STAFF = Text(
    ja="招待コードは、会社の方のためのものです。何も変えていません。\n会社の記録を見るときは、事務局にご相談ください。",
    en="Invitations are for a company's own people. Nothing was changed.\nTo see a company's file, please ask the secretariat.",
)
