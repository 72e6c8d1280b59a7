"""What is said of experts' registrations, to them and to the secretariat."""

from conversations.engine import Text

FORM_TITLE = Text(ja="専門家の登録", en="Register as an expert")
FORM_TEXT = Text(
    ja="登録セキスペの方の登録です。事務局が確かめてから、依頼が届くようになります。\n内容は、あとから直せます。",
    en="For registered specialists. The secretariat looks at it before offers come.\nYou can change it later.",
)
FORM_NOTIFY = Text(ja="専門家の登録を書けます。", en="You can register as an expert.")
FORM_BUTTON = Text(ja="登録を書く", en="Fill in")
FORM_SEND = Text(ja="登録する", en="Register")
NAME = Text(ja="お名前（会社に伝わります）", en="Your name (firms read it)")
NUMBER = Text(ja="登録番号", en="Registration number")
NUMBER_HINT = Text(ja="登録証の番号。例：012345", en="As on your card, for example 012345")
VALID_UNTIL = Text(ja="登録の有効期限", en="Registered until")
PREFECTURES = Text(ja="うかがえる都道府県", en="Prefectures you travel to")
PREFECTURES_HINT = Text(
    ja="例：鳥取県、島根県。「中国地方」「全国」「なし」も使えます",
    en="For example: Tottori, Shimane. “Chugoku”, “all” or “none” work too",
)
ONLINE = Text(ja="オンラインの指導", en="Online sessions")
CAPACITY = Text(ja="同時に受け持てる会社の数", en="Firms at the same time")
LANGUAGES = Text(ja="指導に使える言葉", en="Languages of your sessions")
HOURS = Text(ja="指導できる曜日と時間帯", en="Days and hours for sessions")
HOURS_HINT = Text(
    ja="例：平日の午後、土曜の午前", en="For example: weekday afternoons, Saturday mornings"
)
INDUSTRIES = Text(ja="よく知っている業種", en="Industries you know well")
INDUSTRIES_HINT = Text(
    ja="例：小売、飲食、工場。なければ空けておきます",
    en="For example: retail, restaurants, factories. May stay empty",
)
EMPLOYER = Text(
    ja="いま使っている{platform}は、勤務先のものですか",
    en="Is the {platform} you are using your employer's?",
)
EMPLOYER_HINT = Text(
    ja="勤務先なら、会社の弱い所をここには書きません",
    en="If so, no firm's weak points are shown here",
)
YES_ONLINE = Text(ja="できる", en="Yes")
NO_ONLINE = Text(ja="現地だけ", en="Visits only")
YES_EMPLOYER = Text(ja="勤務先のもの", en="My employer's")
NO_EMPLOYER = Text(ja="ちがう", en="No")
SPOKEN = {
    "ja": Text(ja="日本語だけ", en="Japanese only"),
    "ja en": Text(ja="日本語と英語", en="Japanese and English"),
    "en": Text(ja="英語だけ", en="English only"),
}
FIRMS = Text(ja="{count}社", en="{count}")

NO_NAME = Text(ja="お名前を入力してください。", en="Please write your name.")
NO_NUMBER = Text(
    ja="登録番号「{typed}」を読み取れませんでした。数字で入力してください。\n例：012345",
    en="The number “{typed}” was not understood. Please write digits, for example 012345.",
)
NO_DAY = Text(
    ja="有効期限「{typed}」を読み取れませんでした。\n例：2028-03-31",
    en="The date “{typed}” was not understood. For example: 2028-03-31.",
)
OVER = Text(
    ja="有効期限「{typed}」が過ぎています。更新後の期限を入力してください。",
    en="The date “{typed}” has passed. Please write the date after renewal.",
)
NO_PREFECTURE = Text(
    ja="「{typed}」という都道府県が見つかりません。\n例：鳥取県、島根県",
    en="There is no prefecture “{typed}”. For example: Tottori, Shimane.",
)
NO_HOURS = Text(
    ja="「{typed}」の曜日と時間帯を読み取れませんでした。\n例：平日の午後、土曜の午前",
    en="The hours “{typed}” were not understood.\nFor example: weekday afternoons, Saturday mornings.",
)
NO_INDUSTRY = Text(
    ja="「{typed}」の業種を読み取れませんでした。\n例：小売、飲食、工場",
    en="The industry “{typed}” was not understood.\nFor example: retail, restaurants, factories.",
)
NO_CAPACITY = Text(
    ja="会社の数を、1から10で選んでください。", en="Please choose a number from 1 to 10."
)
NOT_CHOSEN = Text(ja="選んでいない所があります。選んでください。", en="Please choose everywhere.")
NOWHERE = Text(
    ja="うかがえる都道府県か、オンラインのどちらかが必要です。",
    en="Please name a prefecture, or choose online sessions.",
)

PROFILE = Text(
    ja="【登録の内容】{name}（{code}）\n登録番号：{number}（{until}まで）\n現地：{prefectures}\nオンライン：{online}\n言葉：{languages}\n受け持ち：{capacity}社まで\n時間帯：{hours}\n業種：{industries}\n勤務先の画面：{employer}\n今の状態：{state}",
    en="Your registration: {name} ({code})\nNumber: {number} (until {until})\nVisits: {prefectures}\nOnline: {online}\nLanguages: {languages}\nFirms: up to {capacity}\nHours: {hours}\nIndustries: {industries}\nEmployer's workspace: {employer}\nNow: {state}",
)
PROFILE_NOTIFY = Text(ja="登録の内容です。", en="Your registration.")
REASON = Text(ja="\n事務局から：{reason}", en="\nThe secretariat: {reason}")
STATES = {
    "pending": Text(ja="事務局が確かめています", en="with the secretariat"),
    "asked_back": Text(ja="事務局から確認があります", en="the secretariat asks something"),
    "approved": Text(ja="登録済み", en="registered"),
    "refused": Text(ja="今回は見送り", en="not this time"),
}
NONE = Text(ja="なし", en="none")
ALL_JAPAN = Text(ja="全国", en="all of Japan")
AND_MORE = Text(ja="{first}ほか{count}県", en="{first} and {count} more")
IS_HERE = Text(ja="{platform}（会社の弱い所は出しません）", en="{platform} (no weak points there)")
SAVED = Text(
    ja="登録を受け付けました。番号は{code}です。\n事務局が確かめて、このチャットでお知らせします。",
    en="Your registration has come in: {code}.\nThe secretariat looks at it and answers here.",
)
CHANGED = Text(ja="登録の内容を直しました。", en="Your registration is changed.")
CHANGE = Text(ja="登録を直す", en="Change")
NOT_REGISTERED = Text(ja="登録の内容が、まだありません。", en="You have not registered yet.")
NOT_REGISTERED_NOTIFY = Text(ja="登録がまだありません。", en="Not registered yet.")

OFFICE_NEW = Text(
    ja="専門家の登録が届きました。確かめて、承認してください。\n\n{profile}",
    en="An expert has registered. Please look at it and approve.\n\n{profile}",
)
OFFICE_CHANGED = Text(
    ja="専門家が登録の内容を直しました。\n\n{profile}",
    en="An expert has changed their registration.\n\n{profile}",
)
OFFICE_NEW_NOTIFY = Text(ja="専門家の登録が届きました。", en="An expert has registered.")
APPROVE = Text(ja="承認する", en="Approve")
ASK_BACK = Text(ja="聞き返す", en="Ask back")
REFUSE = Text(ja="見送る", en="Turn down")
STOP = Text(ja="やめる", en="Cancel")
APPROVE_ASK = Text(
    ja="{name}様（{code}）を承認しますか。\n承認すると、ご本人に知らせ、依頼を受けられるようになります。",
    en="Approve {name} ({code})?\nThey are told, and can get offers from then on.",
)
APPROVE_NOTIFY = Text(ja="承認の前に、確かめてください。", en="Please check before approving.")
APPROVED = Text(
    ja="{name}様（{code}）を承認しました。ご本人に知らせます。",
    en="{name} ({code}) is approved and will be told.",
)
APPROVED_TOLD = Text(
    ja="登録が済みました。依頼があると、このチャットに届きます。\n会社名は、引き受けたあとでお知らせします。\n番号：{code}",
    en="You are registered. Offers come to this chat.\nYou hear a firm's name after you accept.\nYour code: {code}",
)
APPROVED_TOLD_NOTIFY = Text(ja="専門家の登録が済みました。", en="You are registered.")
ASK_TITLE = Text(ja="聞き返す", en="Ask back")
ASK_TEXT = Text(
    ja="{name}様（{code}）に確かめたいことを書いてください。ご本人のチャットに届きます。",
    en="What should {name} ({code}) tell you? It goes to their chat.",
)
ASK_LABEL = Text(ja="確かめたいこと", en="Your question")
ASK_HINT = Text(
    ja="例：有効期限を、登録証で確かめてください", en="For example: please check the date"
)
ASKED = Text(ja="{name}様（{code}）に聞き返しました。", en="{name} ({code}) was asked.")
ASKED_TOLD = Text(
    ja="登録について、事務局から確認があります。\n「{reason}」\n\n内容を直すと、もう一度事務局に届きます。",
    en="The secretariat asks about your registration:\n“{reason}”\n\nChange it, and it goes to them again.",
)
ASKED_TOLD_NOTIFY = Text(ja="登録に確認があります。", en="About your registration.")
REFUSE_TITLE = Text(ja="登録を見送る", en="Turn down")
REFUSE_TEXT = Text(
    ja="{name}様（{code}）の登録を見送る理由を書いてください。ご本人に届きます。",
    en="Why is {name} ({code}) turned down? They will read it.",
)
REFUSE_LABEL = Text(ja="理由", en="Reason")
REFUSE_HINT = Text(ja="例：今年度の募集は終わりました", en="For example: this year's call is over")
REFUSED = Text(ja="{name}様（{code}）の登録を見送りました。", en="{name} ({code}) was turned down.")
REFUSED_TOLD = Text(
    ja="登録は、今回は見送りとなりました。\n理由：{reason}\n\n内容を直して、もう一度登録できます。",
    en="Your registration was not taken this time.\nReason: {reason}\n\nYou can change it and register again.",
)
REFUSED_TOLD_NOTIFY = Text(ja="登録の結果です。", en="About your registration.")
SAY_SOMETHING = Text(ja="ひとこと書いてください。", en="Please write something.")
SEND = Text(ja="送る", en="Send")
NO_REGISTRATION = Text(
    ja="「{typed}」という登録が見つかりません。何も変えていません。\n番号は「専門家」と入力すると見られます。",
    en="There is no registration “{typed}”. Nothing was changed.\nType “experts” to see the codes.",
)
APPROVED_BEFORE = Text(
    ja="{name}様（{code}）は、もう登録済みです。何も変えていません。",
    en="{name} ({code}) is registered already. Nothing was changed.",
)
PROBLEM_NOTIFY = Text(ja="もう一度、確かめてください。", en="Please check once more.")
NOTHING_DONE = Text(ja="取りやめました。何も変えていません。", en="Cancelled. Nothing was changed.")
DONE_NOTIFY = Text(ja="受け付けました。", en="Done.")

LIST = Text(
    ja="【専門家】{count}人（確かめるもの{waiting}人）{page}",
    en="Experts: {count} ({waiting} to look at){page}",
)
PAGE = Text(ja="　{page}／{pages}ページ", en=" page {page} of {pages}")
LIST_NOTIFY = Text(ja="専門家の一覧です。", en="The list of experts.")
LIST_NONE = Text(ja="専門家は、まだいません。", en="There is no expert yet.")
COLUMNS = (
    Text(ja="専門家", en="Expert"),
    Text(ja="状態", en="State"),
    Text(ja="現地・オンライン", en="Visits, online"),
    Text(ja="受け持ち", en="Firms"),
)
NOT_TOLD = Text(ja="登録の内容がまだ", en="has told nothing yet")
OVERDUE = Text(ja="{state}（期限切れ {until}）", en="{state} (expired {until})")
LOAD = Text(ja="{load}／{capacity}社", en="{load} of {capacity}")
LOAD_ALONE = Text(ja="{load}社", en="{load}")
WITH_ONLINE = Text(ja="{prefectures}・オンライン", en="{prefectures}; online")
LOOK = Text(ja="見る", en="Look")
NEXT_PAGE = Text(ja="次のページ", en="Next page")
