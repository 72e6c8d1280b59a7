"""How a firm and its expert are introduced, and what is said at a hand-over."""

from conversations.engine import Text

FIRM = Text(
    ja="担当の専門家が決まりました。\n{name}様（登録セキスペ。国家資格「情報処理安全確保支援士」を持つ人）\n{number}\n\nこの事業の事務局がお願いした方です。費用はかかりません。\n指導は約2時間を4回です。\n\nお願い\n・ふだん使うパソコンを1台、用意しておく\n・社長も、最初の30分だけ同席する\n\n次は、専門家から日時の相談が届きます。{handover}{rule}",
    en="Your expert is chosen.\n{name}, a registered information security specialist (a national qualification)\n{number}\n\nThe programme's secretariat asked them, and it costs you nothing.\nThere are four sessions of about two hours.\n\nPlease\n- have one of the computers you use ready\n- let the owner join for the first 30 minutes\n\nNext, your expert suggests times.{handover}{rule}",
)
FIRM_NOTIFY = Text(ja="担当の専門家が決まりました。", en="Your expert is chosen.")
NUMBER = Text(
    ja="登録番号：{number}（{where}で確かめられます）",
    en="Registration number: {number} (check it: {where})",
)
NO_NUMBER = Text(
    ja="登録番号：事務局におたずねください", en="Registration number: please ask the secretariat"
)
WHERE = Text(ja="IPAの登録者の検索ページ", en="IPA's search page of specialists")
RULE = Text(ja="\n\n{rule}", en="\n\n{rule}")
FIRM_HANDOVER = Text(
    ja="\n\n{before}様から交代します。{sessions}", en="\n\nThey take over from {before}.{sessions}"
)
FIRM_SESSIONS = Text(
    ja="予定の指導（{when}）は取りやめ、日時を決め直します。",
    en=" The sessions on {when} are called off and booked anew.",
)

EXPERT = Text(
    ja="{company}の担当になりました。\n{summary}\n希望：{wishes}\n住所：{address}\n連絡先：{contact}\n\n{told}\n次の一歩：1週間以内に、日時を3つ提案してください。10日以上先がおすすめです。\n取引先や競合にあたるときは、すぐに事務局へ知らせてください。{rule}",
    en="You are the expert of {company}.\n{summary}\nWishes: {wishes}\nAddress: {address}\nContact: {contact}\n\n{told}\nNext: please suggest three times within a week, ten days ahead or more.\nIf the firm is a customer or a rival, tell the secretariat at once.{rule}",
)
EXPERT_TOLD = Text(
    ja="会社には、お名前と登録番号を知らせました。",
    en="The firm was told your name and registration number.",
)
EXPERT_BY_PHONE = Text(
    ja="チャットを使わない会社です。事務局が、お名前と登録番号を伝えます。",
    en="The firm uses no chat. The secretariat tells it your name and number.",
)
EXPERT_NOTIFY = Text(ja="担当の会社をお知らせします。", en="Your new firm.")
WISH = Text(ja="{wishes}（「{wish}」）", en="{wishes} (“{wish}”)")
NOT_KNOWN = Text(ja="事務局におたずねください", en="please ask the secretariat")
SIR = Text(ja="{name}様", en="{name}")
ASK_OFFICE = Text(ja="事務局に聞く", en="Ask the secretariat")

GONE = Text(
    ja="{company}の担当は、別の専門家に替わりました。{sessions}\n会社の記録は、これから見られません。これまでありがとうございました。",
    en="Another expert has taken over {company}.{sessions}\nYou can no longer see its file. Thank you for your work.",
)
GONE_NOTIFY = Text(ja="担当が替わりました。", en="Another expert has taken over.")
GONE_SESSIONS = Text(ja="\n取りやめた指導：{when}", en="\nSessions called off: {when}")

OFFICE = Text(
    ja="{name}様（{code}）が、{company}を引き受けました。{told}{sessions}",
    en="{name} ({code}) accepted {company}.{told}{sessions}",
)
OFFICE_NOTIFY = Text(ja="専門家が引き受けました。", en="An expert has accepted.")
OFFICE_TOLD = Text(
    ja="\n会社の{count}人と専門家に、紹介の文を送りました。",
    en="\n{count} of the firm and the expert were sent the introduction.",
)
OFFICE_PASTE = Text(
    ja="\nチャットを使っていない会社です。次の文を、メールか電話（{contact}）で伝えてください。",
    en="\nThe firm uses no chat. Please send or read this to them ({contact}).",
)
OFFICE_SESSIONS = Text(
    ja="\n取りやめた指導：{sessions}。日時を決め直してください。",
    en="\nSessions called off: {sessions}. Please book them anew.",
)
LETTER_NOTIFY = Text(ja="会社に伝える紹介の文です。", en="The introduction for the firm.")

OURS_NONE = Text(
    ja="担当の専門家は、まだ決まっていません。決まると、ここでお知らせします。",
    en="Your expert is not chosen yet. You hear of it here.",
)
OURS_NOTIFY = Text(ja="担当の専門家です。", en="Your expert.")
NOT_KNOWN_HERE = Text(ja="連絡先の記録なし", en="no contact on record")
PROPOSE = Text(ja="日時を提案", en="Suggest times")
