"""Part 3, how the company works: items 19 to 25 (domain.md 1.3; wording ours)."""

from conversations.diagnosis.editions.people import (
    BUYER,
    BY_HEAD,
    BY_OFFICE,
    HEAD,
    NOT_USED,
    OFFICE,
)
from conversations.diagnosis.item import Item
from conversations.engine import Text

PART_3: tuple[Item, ...] = (
    Item(
        number=19,
        part=3,
        topic=Text(ja="守秘の約束", en="Keeping secrets"),
        prompt=Text(
            ja="仕事で知った秘密を外に出さないよう、従業員に伝え、守る約束をしていますか。",
            en="Do your people know that what they learn at work is secret, and have they promised to keep it so?",
        ),
        why=Text(
            ja="何が秘密かを知らないと、悪気がなくても話してしまいます。",
            en="People who do not know what is secret talk without meaning harm.",
        ),
        done=Text(
            ja="入社のときに約束の書面を交わし、辞めたあとも続くと伝える。",
            en="Everyone signs a promise on joining and knows it lasts after leaving.",
        ),
        partly=Text(
            ja="口では伝えたが書面はない。パートには伝えていない。",
            en="It was said but not signed, or part-timers were left out.",
        ),
        ask_whom=HEAD,
        forward=Text(
            ja="入社のとき、秘密を守る約束の書面を交わしていますか。パートの人も同じですか。",
            en="Do people sign a promise of secrecy on joining? Part-timers as well?",
        ),
        measure=Text(
            ja="秘密を守る約束の書面を、全員と交わす",
            en="Have everyone sign a promise of secrecy",
        ),
        first_step=Text(
            ja="外に話してはいけない情報を、3つ書き出す",
            en="Write down three things that must not be told outside",
        ),
        who=BY_HEAD,
        strength=Text(ja="守秘の約束", en="promises of secrecy"),
    ),
    Item(
        number=20,
        part=3,
        topic=Text(ja="社内の教育", en="Training"),
        prompt=Text(
            ja="情報の守り方を従業員に教えたり、注意を呼びかけたりしていますか。",
            en="Do you teach your people how to protect information and remind them of it?",
        ),
        why=Text(
            ja="決まりは、全員が知って初めて役に立ちます。",
            en="Rules help only when everyone knows them.",
        ),
        done=Text(
            ja="入社のときと年1回、30分の勉強会を開き、出た人を記録する。",
            en="On joining and once a year there is a half-hour lesson, with a list of who came.",
        ),
        partly=Text(
            ja="入社のときだけ話す。その後はしていない。",
            en="People are told on joining, then never again.",
        ),
        ask_whom=OFFICE,
        forward=Text(
            ja="情報の守り方を、いつ、だれに教えていますか。最後に行った日はいつですか。",
            en="When and to whom do we teach how to protect information? When was the last time?",
        ),
        measure=Text(
            ja="入社のときと年1回、情報の守り方を30分で伝える",
            en="Give a half-hour lesson on joining and once a year",
        ),
        first_step=Text(
            ja="勉強会の日を1日選び、予定表に入れる",
            en="Choose a day for the lesson and put it in the calendar",
        ),
        who=BY_OFFICE,
        strength=Text(ja="社内の勉強会", en="lessons for everyone"),
    ),
    Item(
        number=21,
        part=3,
        topic=Text(ja="私物の利用", en="Private devices"),
        prompt=Text(
            ja="自分のスマホやパソコンを仕事に使うときの決まりがありますか。\n「使わない」という決まりも含みます。",
            en="Are there rules for using private phones and PCs at work? A rule not to use them counts too.",
        ),
        why=Text(
            ja="私物は会社から見えにくく、守りがばらばらになります。",
            en="The company cannot see how private devices are protected.",
        ),
        done=Text(
            ja="使ってよいかを決めた。使うなら登録、画面ロック、ウイルス対策が条件。",
            en="Use is forbidden, or allowed only if registered, locked and protected.",
        ),
        partly=Text(
            ja="禁止と言っているが、在宅勤務（テレワーク）の人は使っている。",
            en="They are forbidden, but people working at home use them.",
        ),
        terms=Text(
            ja="私物：会社の物でない、個人のスマホやパソコン。",
            en="private: belonging to the person.",
        ),
        ask_whom=HEAD,
        forward=Text(
            ja="自分のスマホやパソコンを仕事に使ってよいですか。使うときの条件はありますか。",
            en="May we use our own phones and PCs for work? On what conditions?",
        ),
        measure=Text(
            ja="私物を仕事に使ってよいかを決め、条件を1枚に書く",
            en="Decide about private devices and write it on one page",
        ),
        first_step=Text(
            ja="私物を仕事に使っている人が何人いるか聞く",
            en="Ask how many people use their own devices for work",
        ),
        who=BY_HEAD,
        strength=Text(ja="私物の決まり", en="rules for private devices"),
    ),
    Item(
        number=22,
        part=3,
        topic=Text(ja="取引先との約束", en="Contracts"),
        prompt=Text(
            ja="取引先との契約に、秘密を守る取り決めを入れていますか。",
            en="Do your contracts with business partners hold a promise to keep secrets?",
        ),
        why=Text(
            ja="渡した情報を、相手にも同じように守ってほしいからです。",
            en="So that partners protect what you give them as you do.",
        ),
        done=Text(
            ja="情報を渡す相手すべてと、返し方や事故の連絡まで書面で決めた。",
            en="All who get our information have signed, including return and notice of accidents.",
        ),
        partly=Text(
            ja="大きな取引だけ入れている。古い契約は見ていない。",
            en="Only large contracts have it; old ones were not looked at.",
        ),
        ask_whom=HEAD,
        forward=Text(
            ja="取引先との契約書に、秘密を守る取り決めはありますか。入っていない契約は何件ですか。",
            en="Do our contracts hold a promise to keep secrets? How many do not?",
        ),
        measure=Text(
            ja="情報を渡す取引先と、秘密を守る取り決めを交わす",
            en="Agree on secrecy with partners who get our information",
        ),
        first_step=Text(
            ja="情報を渡している取引先を、3社書き出す",
            en="Write down three partners who get our information",
        ),
        who=BY_HEAD,
        strength=Text(ja="取引先との守秘の約束", en="secrecy in contracts"),
        personal_data=True,
    ),
    Item(
        number=23,
        part=3,
        topic=Text(ja="サービス選び", en="Choosing services"),
        prompt=Text(
            ja="ネット上のサービス（クラウド）や、仕事を頼む会社を、安全かどうか確かめて選んでいますか。",
            en="Do you check that online (cloud) services and outside firms are safe before you choose them?",
        ),
        why=Text(
            ja="預けたデータの安全は、相手の守り方で決まります。",
            en="Your data is as safe as they are.",
        ),
        done=Text(
            ja="止まったとき、漏れたとき、やめるときの扱いを読んで選ぶ。",
            en="We first read what happens on outages, leaks and leaving.",
        ),
        partly=Text(
            ja="会計のサービスだけ確かめた。無料の物は見ていない。",
            en="Only the accounts one was checked.",
        ),
        terms=Text(
            ja="ネット上のサービス（クラウド）：ネットの先で借りて使う物。",
            en="cloud: used over the net.",
        ),
        absent=NOT_USED,
        ask_whom=BUYER,
        forward=Text(
            ja="仕事で使うネット上のサービス（クラウド）の名前を教えてください。契約の前に、安全について何を確かめましたか。",
            en="Which online services do we use, and what was checked before signing up?",
        ),
        measure=Text(
            ja="使っているサービスを一覧にし、安全の説明を確かめる",
            en="List the services we use and check how they protect data",
        ),
        first_step=Text(
            ja="仕事で使うネット上のサービスを、3つ書き出す",
            en="Write down three online services used for work",
        ),
        who=BY_OFFICE,
        strength=Text(ja="安全を見たサービス選び", en="choosing safe services"),
    ),
    Item(
        number=24,
        part=3,
        topic=Text(ja="事故の備え", en="Incident plan"),
        prompt=Text(
            ja="情報の事故（インシデント）が起きたときの連絡先と手順を、決めてありますか。\n例：ウイルス、漏えい、紛失",
            en="Have you decided whom to call and what to do in an incident: a virus, a leak, something lost?",
        ),
        why=Text(
            ja="最初の動きしだいで、被害の大きさが変わります。",
            en="The first steps decide how bad it gets.",
        ),
        done=Text(
            ja="連絡先と最初にすることを1枚にして貼り、年1回練習する。",
            en="Telephone numbers and first steps hang on the wall; we practise once a year.",
        ),
        partly=Text(
            ja="社長に電話すると決めたが、夜や休みの日は決めていない。",
            en="We call the head of the company; nights and holidays are open.",
        ),
        ask_whom=HEAD,
        forward=Text(
            ja="ウイルスや紛失のとき、だれに最初に電話しますか。夜や休みの日の連絡先も教えてください。",
            en="Whom do we call first about a virus or a loss? And at night or on holidays?",
        ),
        measure=Text(
            ja="事故のときの連絡先を1枚にして貼る",
            en="Put the numbers to call in an incident on one page",
        ),
        first_step=Text(
            ja="社長と保守の会社の電話番号を、紙に書いて貼る",
            en="Write down two numbers to call and put them on the wall",
        ),
        who=BY_HEAD,
        strength=Text(ja="事故の備え", en="the incident plan"),
    ),
    Item(
        number=25,
        part=3,
        topic=Text(ja="社内ルール", en="Written rules"),
        prompt=Text(
            ja="ここまでの24問の対策を社内ルール（情報の扱い方を決めた文書）にし、従業員に見せていますか。",
            en="Are the measures of the 24 questions so far written down as rules that your people have seen?",
        ),
        why=Text(
            ja="書いてあれば、人が変わっても同じように続けられます。",
            en="What is written goes on when people change.",
        ),
        done=Text(
            ja="文書にして全員に配り、年1回見直す。在宅勤務（テレワーク）の決まりもある。",
            en="Everyone has the rules, home working included; they are reviewed yearly.",
        ),
        partly=Text(
            ja="一部だけ書いた。作ったが配っていない。",
            en="Some are written, or they were not handed out.",
        ),
        terms=Text(
            ja="社内ルール（関連規程）：情報の扱い方を決めた社内の文書。",
            en="rules: how information is to be handled here.",
        ),
        ask_whom=OFFICE,
        forward=Text(
            ja="情報の扱い方を書いた社内の文書はありますか。あれば、最後に直した日を教えてください。",
            en="Do we have written rules on handling information? When were they last changed?",
        ),
        measure=Text(
            ja="社内ルールを、IPAのひな形をもとに書いて全員に配る",
            en="Write our rules from IPA's template and hand them out",
        ),
        first_step=Text(
            ja="いま守っている決まりを、3つ書き出す",
            en="Write down three rules you already follow",
        ),
        who=BY_OFFICE,
        strength=Text(ja="書いた社内ルール", en="written rules"),
    ),
)
