"""What is said about handing questions over, closing, and who is in a firm's file."""

from conversations.engine import Text

HAND_NOTIFY = Text(ja="だれに頼むか、選んでください。", en="Whom shall I ask?")
HAND_TEXT = Text(
    ja="選んだ質問だけが、その人に届きます。\n答えは、同じ診断に入ります。",
    en="Only these questions reach them.\nTheir answers go into the same diagnosis.",
)
ALONG_NOTIFY = Text(
    ja="どの質問に答えるか、選んでください。", en="Which questions will you answer?"
)
ALONG_TEXT = Text(
    ja="選んだ質問に、続けて答えられます。\n{name}の画面は、そのまま使えます。",
    en="You answer the questions you choose.\n{name} can go on as before.",
)
WHOM = Text(ja="頼む人", en="Whom to ask")
FIRST = Text(ja="最初の質問の番号", en="First question (number)")
LAST = Text(ja="最後の質問の番号", en="Last question (number)")
SEND = Text(ja="頼む", en="Ask")
BEGIN = Text(ja="答える", en="Answer")
HOW_TO_NAME = Text(
    ja="会社の記録に、まだほかの方がいません。\n頼む人を@で名指ししてください。\n例：/sme hand @佐藤 9-12",
    en="Nobody else is in your company's file yet.\nPlease name them with @.\nFor example: /sme hand @sato 9-12",
)
WHO_NOT_FOUND = Text(
    ja="頼む人がわかりませんでした。何も変えていません。\n例：/sme hand @佐藤 9-12",
    en="I could not tell whom to ask. Nothing was changed.\nFor example: /sme hand @sato 9-12",
)
YOURSELF = Text(
    ja="ご自身には頼めないため、何も変えていません。\nほかの方を@で名指ししてください。",
    en="That is you, so nothing was changed.\nPlease name somebody else with @.",
)
OTHER_ROLE = Text(
    ja="専門家や事務局の方には、会社の質問を頼めません。何も変えていません。\n会社の方を名指ししてください。",
    en="Questions go to people of your company only. Nothing was changed.\nPlease name one of them.",
)
WHICH = Text(
    ja="質問の番号を読み取れませんでした。何も変えていません。\n1から{most}までの番号で教えてください。例：9-12",
    en="I could not read the numbers. Nothing was changed.\nPlease give numbers from 1 to {most}, like 9-12.",
)
ASKED_ALREADY = Text(
    ja="その質問は、もうほかの方が答えています。何も変えていません。",
    en="Somebody is answering these already. Nothing was changed.",
)
NO_DIAGNOSIS = Text(
    ja="いま途中の診断がないため、何も変えていません。\n先に［診断する］を押してください。",
    en="No diagnosis is under way, so nothing was changed.\nPlease press “Diagnosis” first.",
)
NOTHING = Text(ja="いまは、できることがありません。", en="There is nothing to do right now.")

HANDED = Text(
    ja="{name}に{questions}を頼みました。\n答えが来たら、ここで知らせます。",
    en="{name} was asked {questions}.\nYou are told here when answers come in.",
)
OFFERED = Text(
    ja="{name}に{questions}を頼みました。\n引き受けると、会社の方として登録されます。\n会社のことは、それまで見えません。",
    en="{name} was asked {questions}.\nAccepting makes them one of your company.\nUntil then they see nothing of it.",
)
HANDED_NOTIFY = Text(ja="質問を頼みました。", en="The questions were handed over.")
TAKE_BACK = Text(ja="取り戻す", en="Take back")
ASKED = Text(
    ja="{name}から、{title}の{questions}を頼まれました。\n{count}問、約{minutes}分です。わからないときは［わからない］で大丈夫です。",
    en="{name} asks you for {questions} of the {title}.\n{count} questions, about {minutes} minutes. “Not sure” is a fine answer.",
)
ASKED_NOTIFY = Text(ja="質問に答えてほしいと頼まれました。", en="You are asked for some answers.")
INVITED = Text(
    ja="{name}から、{company}の{title}の{count}問を頼まれました。\n引き受けると、この会社の方として登録します。\n会社のことは、そのあとに見られます。\n心当たりがないときは［できません］を押してください。",
    en="{name} asks you for {count} answers in the {title} of {company}.\nAccepting makes you one of this company.\nYou see its file only after that.\nIf you do not know them, press “I can't”.",
)
ACCEPT = Text(ja="引き受ける", en="Accept")
CANNOT = Text(ja="できません", en="I can't")
JOINED = Text(
    ja="{name}が引き受けました。会社の方として登録しました。",
    en="{name} accepted, and is now in your company's file.",
)
JOINED_NOTIFY = Text(ja="引き受けてもらえました。", en="They accepted.")
OTHER_FIRM = Text(
    ja="いまは、ほかの会社の方として登録されています。何も変えていません。\n移りたいときは、事務局にご相談ください。",
    en="You are in another company's file now. Nothing was changed.\nTo move, please ask the secretariat.",
)
OVER = Text(
    ja="この頼みは、もう終わっています。何も変えていません。",
    en="This request is over. Nothing was changed.",
)
GAVE_BACK = Text(ja="わかりました。{name}に伝えました。", en="All right. {name} was told.")
CAME_BACK = Text(
    ja="{name}は、{questions}に答えられないとのことです。\nその質問は、診断に戻りました。",
    en="{name} cannot answer {questions}.\nThese questions are back in the diagnosis.",
)
CAME_BACK_NOTIFY = Text(ja="頼んだ質問が戻りました。", en="Questions came back.")
TOOK = Text(ja="{name}が{questions}に答え始めました。", en="{name} began to answer {questions}.")
TOOK_NOTIFY = Text(ja="一緒に答える方が加わりました。", en="Somebody answers along.")
GOT_BACK = Text(ja="{questions}を取り戻しました。", en="You took {questions} back.")

NOT_COMPLETE = Text(
    ja="まだ答えのない質問があります。答えは残っています。\n［続ける］を押してください。",
    en="Some questions are still open. All answers are kept.\nPlease press “Go on”.",
)
TAKEN_OVER = Text(
    ja="この診断は、{name}が引き継ぎました。答えは残っています。",
    en="{name} took this diagnosis over. Your answers are kept.",
)
TAKEN_OVER_NOTIFY = Text(ja="診断が引き継がれました。", en="The diagnosis was taken over.")

MEMBERS = Text(ja="【会社の方】{company}", en="People of {company}")
MEMBERS_NOTIFY = Text(ja="会社の記録にいる方です。", en="Who is in your company's file.")
IS_OWNER = Text(ja="まとめ役", en="owner")
IS_STAFF = Text(ja="答える人", en="answers")
YOU = Text(ja="（あなた）", en=" (you)")
ANSWERS = Text(ja="、最後の答え {day}", en=", last answer {day}")
CHANGE = Text(ja="変える", en="Change")
NO_FILE = Text(
    ja="会社の記録がまだありません。\n参加の確認か診断を始めると、作られます。",
    en="Your company has no file yet.\nIt is made when you check or diagnose.",
)
MEMBER = Text(
    ja="{name}について、選んでください。\nまとめ役は、診断を締めて、質問を頼み、人を招く役です。",
    en="What about {name}?\nThe owner closes the diagnosis, hands questions over and invites.",
)
MEMBER_NOTIFY = Text(ja="変えることを選んでください。", en="Please choose what to change.")
MAKE_OWNER = Text(ja="まとめ役にする", en="Make owner")
REMOVE = Text(ja="外す", en="Remove")
REMOVE_YES = Text(ja="記録から外す", en="Yes, remove")
LEAVE_IT = Text(ja="やめる", en="Leave it")
REMOVE_ASK = Text(
    ja="{name}を会社の記録から外しますか。\n外すと、会社の答えや結果を見られなくなります。\nこれまでの答えは残ります。",
    en="Remove {name} from your company's file?\nThey will no longer see its answers and results.\nTheir answers stay.",
)
REMOVED = Text(
    ja="{name}を会社の記録から外しました。答えは残っています。",
    en="{name} is no longer in your company's file. Their answers stay.",
)
REMOVED_THEM = Text(
    ja="{name}が、あなたを会社の記録から外しました。\n心当たりがないときは、{name}か事務局に聞いてください。",
    en="{name} removed you from the company's file.\nIf this is a mistake, ask {name} or the secretariat.",
)
REMOVED_NOTIFY = Text(ja="会社の記録が変わりました。", en="Your company's file changed.")
KEPT_AS_IT_WAS = Text(ja="何も変えていません。", en="Nothing was changed.")
NOT_A_MEMBER = Text(
    ja="その方は、会社の記録にいません。何も変えていません。\n先に質問を頼むと、招けます。例：/sme hand @佐藤 9-12",
    en="They are not in your company's file. Nothing was changed.\nHand them a question first, like /sme hand @sato 9-12.",
)
OWNER_USAGE = Text(
    ja="次のまとめ役を@で名指ししてください。\n例：/sme owner @佐藤",
    en="Please name the next owner with @.\nFor example: /sme owner @sato",
)

PASS_ASK = Text(
    ja="まとめ役を{name}に渡しますか。\n{name}が引き受けるまでは、あなたのままです。",
    en="Pass the owner's part to {name}?\nIt stays yours until {name} accepts.",
)
PASS_YES = Text(ja="渡す", en="Pass it on")
PASSING = Text(ja="{name}に聞いています。", en="{name} is being asked.")
PASS_NOTIFY = Text(ja="まとめ役についてです。", en="About the owner's part.")
HEIR = Text(
    ja="{name}から、会社のまとめ役を頼まれました。\nまとめ役は、診断を締めて、質問を頼み、人を招く役です。\n引き受けますか。",
    en="{name} asks you to be your company's owner.\nThe owner closes the diagnosis, hands questions over and invites.\nDo you accept?",
)
OWNER_NOW = Text(ja="まとめ役は{name}になりました。", en="{name} is the owner now.")
OWNER_YOU = Text(
    ja="あなたが会社のまとめ役になりました。\n［会社の方を見る］で、だれがいるか見られます。",
    en="You are your company's owner now.\nPress “People” to see who is in the file.",
)
SEE_MEMBERS = Text(ja="会社の方を見る", en="People")
DECLINED = Text(
    ja="{name}は、まとめ役を引き受けられないとのことです。まとめ役はあなたのままです。",
    en="{name} cannot be the owner. It stays yours.",
)

OFFICE_USAGE = Text(
    ja="/sme-office owner 会社 @名前 と入力してください。",
    en="Type /sme-office owner COMPANY @name.",
)
OFFICE_DONE = Text(
    ja="{company}のまとめ役を{name}にしました。", en="{name} is the owner of {company} now."
)
OFFICE_UNKNOWN = Text(
    ja="その方は{company}の記録にいません。何も変えていません。\n招待コードで入ってもらってから、もう一度どうぞ。",
    en="They are not in the file of {company}. Nothing was changed.\nInvite them first, then try again.",
)
BY_OFFICE = Text(
    ja="事務局が、{name}を会社のまとめ役にしました。",
    en="The secretariat made {name} your company's owner.",
)
