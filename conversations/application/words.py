"""What a firm reads about its application (voice.md: speaking of verdicts; users.md R2, R17)."""

from conversations.engine import Text

APPLY = Text(ja="申込みに進む", en="Apply")
APPLY_AGAIN = Text(ja="もう一度申し込む", en="Apply again")
SHOW = Text(ja="内容を見る", en="See it")
WITHDRAW = Text(ja="取り下げる", en="Withdraw")
CHECK = Text(ja="参加できるか確認", en="Can we join?")
DIAGNOSE = Text(ja="診断する", en="Diagnosis")
ASK = Text(ja="質問する", en="Ask")
HOW = Text(ja="宣言のしかた", en="How to declare")
CONDITIONS = Text(ja="条件をすべて見る", en="All conditions")
SESSIONS = Text(ja="予定を見る", en="See the dates")
CONTACT = Text(ja="聞きたいとき：事務局 {contact}", en="Questions: secretariat, {contact}")

# --- before anything is asked

CHECK_FIRST = Text(
    ja="お申込みの前に、参加の条件を確かめます。約3分です。\n業種と会社の大きさは、そのまま申込みに使います。\n終わったら［申込みに進む］を押してください。",
    en="Before you apply, please check the conditions. It takes 3 minutes.\nIndustry and size are then taken over.\nAfterwards press [Apply].",
)
CHECK_FIRST_NOTIFY = Text(ja="先に、参加の条件を確かめます。", en="First, check the conditions.")
NOT_YET = Text(
    ja="お申込みまで、あと1つです。\n残っているのは、SECURITY ACTIONの一つ星の宣言です。\n\n宣言が済んだら、参加の確認の答えを直してください。\nそのあと、ここから申し込めます。",
    en="One step before you apply: declare one star of SECURITY ACTION.\n\nWhen that is done, change your answer in the check. Then apply here.",
)
NOT_YET_NOTIFY = Text(ja="お申込みまで、あと1つです。", en="One step before you apply.")
BARRED = Text(
    ja="参加の確認で、条件に合わない答えがありました。\n［条件をすべて見る］で、どの条件かを確かめられます。\n\nちがうときは、答えを直してください。\n自動の確認なので、迷うときは事務局にお聞きください。\n診断と計画は、このまま無料で使えます。\n{contact}",
    en="In the check, an answer does not meet the conditions.\n[All conditions] says which.\n\nIf it is wrong, change it. The check is automatic: ask the secretariat if you are unsure.\nDiagnosis and plan stay open, free of charge.\n{contact}",
)
BARRED_NOTIFY = Text(ja="先に、条件を確かめてください。", en="First, look at the conditions.")

BEFORE_WINDOW = Text(
    ja="申込みの受付は、{day}からです。\nそれまでに、診断を先に済ませておけます（約15分）。",
    en="Applications are taken from {day}.\nUntil then you can do the diagnosis (about 15 minutes).",
)
AFTER_WINDOW = Text(
    ja="申込みの受付は、{day}までで終わりました。\n診断と計画は、このまま無料で使えます。\n{contact}",
    en="Applications were taken until {day}.\nDiagnosis and plan stay open, free of charge.\n{contact}",
)
AFTER_END = Text(
    ja="この事業は、{day}で終わりました。\n診断と計画の結果は、残っています。\n{contact}",
    en="The programme ended on {day}.\nYour diagnosis and plan are kept.\n{contact}",
)
WINDOW_NOTIFY = Text(ja="申込みの受付についてです。", en="About applications.")

# --- the terms of use

TERMS_NOTIFY = Text(ja="利用規約です。", en="The terms of use.")
TERMS_HEAD = Text(ja="【利用規約】{version}", en="Terms of use: {version}")
TERMS_PART = Text(
    ja="【利用規約】{version}（{part}／{of}）", en="Terms of use: {version} ({part} of {of})"
)
AGREE_ASK = Text(
    ja="上の利用規約に同意しますか。\n規約は事務局が定めたものです（{version}）。\n同意した方と日時を記録し、申込みに進みます。質問は14問、約5分です。{full}",
    en="Do you agree to the terms of use above?\nThey are the secretariat's ({version}).\nWe keep who agreed and when, then go on: 14 questions, about 5 minutes.{full}",
)
AGREE_ASK_NOTIFY = Text(ja="利用規約をお読みください。", en="Please read the terms of use.")
AGREE = Text(ja="同意して進む", en="I agree")
DISAGREE = Text(ja="同意しない", en="I do not agree")
DISAGREED = Text(
    ja="わかりました。申込みは、まだしていません。\nこれまでの答えと診断は残っています。\n\n規約の気になる所は、事務局がお答えします。\n同意いただけるときは「申込み」と入力してください。\n{contact}",
    en="All right. You have not applied.\nYour answers and diagnosis are kept.\n\nThe secretariat answers questions about the terms.\nTo agree later, type “apply”.\n{contact}",
)
DISAGREED_NOTIFY = Text(ja="申込みは、まだしていません。", en="You have not applied.")
READ_TERMS = Text(ja="規約を読む", en="Read the terms")
NO_TERMS = Text(
    ja="利用規約は、事務局が用意しているところです。\n同意をいただくまで、お申込みにはなりません。\n\n内容だけ、先に書いておけます。質問は14問、約5分です。\n規約が示されたら、「申込み」と入力して同意へ進めます。",
    en="The secretariat is preparing the terms of use.\nUntil you agree to them, you have not applied.\n\nYou can fill in the rest now: 14 questions, about 5 minutes.\nOnce the terms are here, type “apply” to go on.",
)
NO_TERMS_NOTIFY = Text(ja="利用規約は準備中です。", en="The terms are being prepared.")
PREPARE = Text(ja="先に書いておく", en="Fill it in now")
NO_TERMS_TO_READ = Text(
    ja="利用規約は、事務局が用意しているところです。\n示されたら、この窓口で読めます。",
    en="The secretariat is preparing the terms of use. Once issued, you can read them here.",
)
PREPARED = Text(
    ja="内容を預かりました。お申込みには、まだなっていません。\n残っているのは、利用規約への同意です。\n\n{how}\n書いた内容は残っています。",
    en="What you wrote is kept. You have not applied yet.\nWhat is left: agreeing to the terms of use.\n\n{how}",
)
PREPARED_READ = Text(
    ja="［規約を読む］を押して、同意へ進んでください。", en="Press [Read the terms] and agree."
)
PREPARED_WAIT = Text(
    ja="事務局が規約を示したら、「申込み」と入力してください。",
    en="Once the secretariat issues them, type “apply”.",
)
PREPARED_NOTIFY = Text(ja="あとは利用規約への同意です。", en="Only the terms are left.")

SAME_ASK = Text(
    ja="前の申込みで書いた内容が残っています。\n同じ内容で申し込みますか。あとから1つずつ直せます。",
    en="What you wrote for your last application is kept.\nApply with the same? You can change it afterwards.",
)
SAME_NOTIFY = Text(ja="前の内容が残っています。", en="What you wrote before is kept.")
SAME = Text(ja="同じ内容で", en="With the same")
ANEW = Text(ja="書き直す", en="Write anew")

# --- received

FULL_BEFORE = Text(
    ja="\n\nいまの申込みは、定員（{capacity}件）に達しています。{rule}",
    en="\n\nApplications have reached the planned number ({capacity}). {rule}",
)
MAY_BE_CANCELLED = Text(
    ja="定員を超えた分は、お受けできないことがあります。",
    en="Those beyond it may be cancelled.",
)
MAY_WAIT = Text(
    ja="空きを待つ順番でお受けします。参加のお約束ではありません。",
    en="You would wait in order for a place. That is no promise.",
)
RECEIVED = Text(
    ja="お申込みを受け付けました。\n受付番号：{number}\n{size}{capacity}{late}\n【この先】\n1. 事務局が内容を確かめます\n2. 結果を{channel}でお知らせします\n3. 参加が決まると、専門家をご紹介します\n\n参加の決定は、事務局が行います。",
    en="Your application is received.\nReceipt number: {number}\n{size}{capacity}{late}\nWhat comes next\n1. The secretariat looks at it\n2. You hear by {channel}\n3. If you take part, an expert is introduced\n\nThe secretariat decides.",
)
RECEIVED_NOTIFY = Text(ja="お申込みを受け付けました。", en="Your application is received.")
SIZE = Text(ja="会社の大きさ：{size}\n", en="Size: {size}\n")
OVER_CAPACITY = Text(
    ja="\n定員（{capacity}件）を超えています。お受けできないことがあります。\n",
    en="\nBeyond the planned {capacity}: it may be cancelled.\n",
)
WAITING = Text(
    ja="\n定員（{capacity}件）に達しているため、待ち順は{place}番です。空きが出たらお知らせします。参加のお約束ではありません。\n",
    en="\nThe planned {capacity} are reached: you are number {place} in line. That is no promise.\n",
)
LATE = Text(
    ja="\n受付の締切（{day}）のあとに届きました。お受けできないことがあります。\n",
    en="\nIt came after {day}, the last day: it may not be taken.\n",
)
BY_CHANNEL = {
    "chat": Text(ja="このチャット", en="this chat"),
    "telephone": Text(ja="電話", en="telephone"),
    "email": Text(ja="メール", en="e-mail"),
}
BY_ANY = Text(ja="ここか電話", en="this chat or telephone")
CORRECTED = Text(
    ja="お申込みの内容を直しました。\n受付番号：{number}\n\n事務局にも伝わっています。",
    en="Your application is changed.\nReceipt number: {number}\n\nThe secretariat is told.",
)
CORRECTED_NOTIFY = Text(ja="内容を直しました。", en="Your application is changed.")
OVER_ALREADY = Text(
    ja="受付番号{number}のお申込みは、終わっています（{state}）。\n直した答えは残っています。\nもう一度申し込むときは、下のボタンを押してください。",
    en="Application {number} is closed ({state}).\nYour change is kept. To apply again, press the button.",
)
COLLEAGUE = Text(
    ja="{name}が、この事業に申し込みました。\n受付番号：{number}",
    en="{name} applied for the programme.\nReceipt number: {number}",
)
COLLEAGUE_NOTIFY = Text(ja="お申込みをしました。", en="Your company applied.")

# --- where it stands

STANDS = Text(
    ja="【お申込み】{company}\n受付番号：{number}（{day}）\n今の状態：{state}\n\n{next}",
    en="Your application: {company}\nReceipt number: {number} ({day})\nNow: {state}\n\n{next}",
)
STANDS_NOTIFY = Text(ja="お申込みの今の状態です。", en="Where your application stands.")
APPLIED_ALREADY = Text(
    ja="会社のお申込みは、もうあります。新しくは受け付けていません。\n書いた内容は残っています。\n\n{stands}",
    en="Your company has applied already; nothing new was received.\nWhat you wrote is kept.\n\n{stands}",
)
NEXT_RECEIVED = Text(
    ja="事務局が確かめて、結果をお知らせします。待つあいだに、診断を進められます。",
    en="The secretariat will tell you the result. Meanwhile you can do the diagnosis.",
)
NEXT_ASKED = Text(ja="質問：「{reason}」", en="The question: “{reason}”")
NEXT_WAITING = Text(
    ja="待ち順は{place}番です。空きが出たら、この順にお知らせします。\n事務局が決めた順で、参加のお約束ではありません。",
    en="You are number {place} in line and will be told when a place is free.\nThe order is the secretariat's; it is no promise.",
)
NEXT_ACCEPTED = Text(
    ja="専門家が決まると、ご紹介が届きます。待つあいだに、診断を進められます。",
    en="Once an expert is found, you are introduced. Meanwhile you can do the diagnosis.",
)
NEXT_REFUSED = Text(
    ja="{reason}\n診断と計画は、このまま無料で使えます。\n{contact}",
    en="{reason}\nDiagnosis and plan stay open, free of charge.\n{contact}",
)
REASON = Text(ja="理由：{reason}", en="Reason: {reason}")
NONE_YET = Text(ja="会社のお申込みは、まだありません。", en="Your company has not applied yet.")
NONE_YET_NOTIFY = Text(ja="お申込みは、まだありません。", en="Not applied yet.")

# --- what becomes of it

MOVED_UP = Text(
    ja="空きが出ました。お申込み（{number}）は待ち順を終え、事務局が内容を確かめています。\n結果は、あらためてお知らせします。",
    en="A place is free. Your application ({number}) left the line; the secretariat looks at it.\nYou will hear the result.",
)
MOVED_UP_NOTIFY = Text(ja="お申込みの順番が来ました。", en="Your turn in the line has come.")
NEWS_NOTIFY = Text(ja="お申込みについてのお知らせです。", en="News about your application.")
ACCEPTED = Text(
    ja="参加が決まりました。\n受付番号：{number}\n\n【この先】\n1. 事務局が専門家を探します\n2. 専門家が決まると、ご紹介が届きます\n3. 指導は4回、1回約2時間です\n\n待つあいだに診断を済ませると、指導が早く進みます。\n{contact}",
    en="You take part in the programme.\nReceipt number: {number}\n\nWhat comes next\n1. The secretariat looks for an expert\n2. You are introduced\n3. There are four sessions of about two hours\n\nThe diagnosis done beforehand helps.\n{contact}",
)
ASKED_BACK = Text(
    ja="お申込みについて、事務局から質問があります。\n「{text}」\n\n［答える］を押すと、ここで答えられます。お電話でもかまいません。\n{contact}",
    en="The secretariat has a question about your application.\n“{text}”\n\nPress [Answer], or ring them.\n{contact}",
)
ANSWER = Text(ja="答える", en="Answer")
REFUSED = Text(
    ja="今回のお申込みは、見送りになりました。\n受付番号：{number}\n理由：{text}\n\n診断と計画は、このまま無料で使えます。\n理由について聞きたいことは、事務局がお答えします。\n{contact}",
    en="Your application was not taken this time.\nReceipt number: {number}\nReason: {text}\n\nDiagnosis and plan stay open, free of charge.\nThe secretariat answers your questions.\n{contact}",
)
TAKEN_BACK = Text(
    ja="先ほどのお知らせは、事務局が取り消しました。\nお申込み（{number}）の今の状態：{state}\n\n何もしていただかなくて大丈夫です。",
    en="The secretariat took back its last message.\nYour application ({number}) now: {state}\n\nThere is nothing for you to do.",
)
ANSWER_TEXT = Text(ja="質問：「{text}」", en="The question: “{text}”")
ANSWER_LABEL = Text(ja="答え", en="Your answer")
ANSWER_SEND = Text(ja="事務局に送る", en="Send it")
ANSWER_EMPTY = Text(
    ja="答えがまだありません。1行でかまいません。", en="There is no answer yet. One line will do."
)
ANSWERED = Text(
    ja="答えを事務局に送りました。\n「{text}」\n\n事務局が確かめて、結果をお知らせします。",
    en="Your answer went to the secretariat.\n“{text}”\n\nThey look at it and tell you the result.",
)
ANSWERED_NOTIFY = Text(ja="答えを送りました。", en="Your answer is sent.")
NOTHING_ASKED = Text(
    ja="いま、事務局からの質問はありません。", en="There is no question from the secretariat now."
)

WITHDRAW_ASK = Text(
    ja="お申込み（{number}）を取り下げますか。\n{sessions}診断や計画の答えは残ります。\n受付の期間中なら、もう一度申し込めます。順番は新しくなります。",
    en="Withdraw your application ({number})?\n{sessions}Your diagnosis and plan stay.\nWhile applications are taken you may apply again, at the end of the line.",
)
WITHDRAW_SESSIONS = Text(
    ja="これからの指導（{count}回）も取りやめになり、専門家に伝わります。\n",
    en="Sessions to come ({count}) are called off, and the expert is told.\n",
)
WITHDRAW_ASK_NOTIFY = Text(ja="取り下げるか、選んでください。", en="Withdraw, or keep it?")
KEEP = Text(ja="やめておく", en="Keep it")
KEPT = Text(ja="そのままにしました。何も変えていません。", en="Nothing was changed.")
WITHDRAWN = Text(
    ja="お申込み（{number}）を取り下げました。\n診断や計画の答えは残っています。\nまた申し込むときは「申込み」と入力してください。",
    en="Your application ({number}) is withdrawn.\nYour diagnosis and plan are kept.\nTo apply again, type “apply”.",
)
WITHDRAWN_NOTIFY = Text(ja="お申込みを取り下げました。", en="Your application is withdrawn.")
WITHDRAWN_FOR_YOU = Text(
    ja="ご連絡により、事務局がお申込み（{number}）を取り下げました。\n診断や計画の答えは残っています。\nお心当たりがないときは、お知らせください。\n{contact}",
    en="As you asked, the secretariat withdrew your application ({number}).\nYour diagnosis and plan are kept.\nIf you did not ask, please tell us.\n{contact}",
)
WITHDRAWN_BY = Text(
    ja="{name}が、お申込み（{number}）を取り下げました。",
    en="{name} withdrew your application ({number}).",
)
MOVED_ON = Text(
    ja="お申込みは、そのあとに変わっています。何も変えていません。\n\n{stands}",
    en="Your application has moved on since. Nothing was changed.\n\n{stands}",
)
