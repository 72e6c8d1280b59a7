"""Part 1, the basics: items 1 to 5 (domain.md 1.3; wording ours)."""

from conversations.diagnosis.editions.people import (
    BY_ALL,
    BY_OFFICE,
    COLLEAGUES,
    HEAD,
    SUPPORT,
)
from conversations.diagnosis.item import Item
from conversations.engine import Text

PART_1: tuple[Item, ...] = (
    Item(
        number=1,
        part=1,
        topic=Text(ja="ソフトの更新", en="Updates"),
        prompt=Text(
            ja="パソコンやスマホの基本ソフト（OS）とアプリを、いつも最新にしていますか。\nネットにつなぐ機器も含みます。",
            en="Do you keep the system software (OS) and apps on PCs and phones up to date? Include the devices that connect you to the internet.",
        ),
        why=Text(
            ja="古いままだと、知られている弱い所からウイルスに入られます。",
            en="Old software has known weak points that viruses use.",
        ),
        done=Text(
            ja="自動で更新される。ルーターも更新し、サポートが終わった物は使わない。",
            en="Updates are automatic, the router's too. Nothing out of support is used.",
        ),
        partly=Text(
            ja="パソコンは自動だが、ルーターやスマホは見ていない。",
            en="PCs update themselves; nobody looks at the router or phones.",
        ),
        terms=Text(
            ja="基本ソフト（OS）：Windowsなど、機器を動かす土台。ルーター：ネットにつなぐ機器。",
            en="OS: Windows and the like.",
        ),
        ask_whom=SUPPORT,
        forward=Text(
            ja="当社のパソコンとルーターの更新について教えてください。自動で更新されますか。サポートが終わった物はありますか。",
            en="Do our PCs and router update themselves? Is anything out of support?",
        ),
        measure=Text(
            ja="パソコンとネットの機器を、自動で更新される設定にする",
            en="Set PCs and network devices to update themselves",
        ),
        first_step=Text(
            ja="自分のパソコンの更新画面を開き、「更新の確認」を押す",
            en="Open the update screen of your PC and check for updates",
        ),
        who=BY_OFFICE,
        strength=Text(ja="パソコンの更新", en="keeping PCs up to date"),
    ),
    Item(
        number=2,
        part=1,
        topic=Text(ja="ウイルス対策", en="Virus protection"),
        prompt=Text(
            ja="パソコンやスマホにウイルス対策ソフトを入れ、いつも最新に保っていますか。",
            en="Do your PCs and phones have virus protection that is kept up to date?",
        ),
        why=Text(
            ja="新しいウイルスが次々に出ます。情報が古いと見つけられません。",
            en="New viruses keep coming. Old protection does not know them.",
        ),
        done=Text(
            ja="全部の機器に入れ、自動で更新される。期限切れの物がない。",
            en="It is on every device, updates itself and has not run out.",
        ),
        partly=Text(
            ja="会計のパソコンだけに入れている。期限が切れた物がある。",
            en="Only the accounts PC has it, or some have run out.",
        ),
        terms=Text(
            ja="ウイルス対策ソフト：悪いソフトを見つけて止めるソフト。",
            en="virus protection: software that finds harmful software.",
        ),
        ask_whom=SUPPORT,
        forward=Text(
            ja="当社のウイルス対策ソフトについて教えてください。どの機器に入っていて、期限はいつまでですか。",
            en="Which of our devices have virus protection, and until when is it paid for?",
        ),
        measure=Text(
            ja="全部のパソコンのウイルス対策を、自動更新にそろえる",
            en="Put self-updating virus protection on every PC",
        ),
        first_step=Text(
            ja="自分のパソコンで、対策ソフトの期限と最後の更新日を見る",
            en="Look up when your PC's protection was last updated",
        ),
        who=BY_OFFICE,
        strength=Text(ja="ウイルス対策ソフト", en="virus protection"),
    ),
    Item(
        number=3,
        part=1,
        topic=Text(ja="パスワード", en="Passwords"),
        prompt=Text(
            ja="パスワードは、長く複雑で、ほかの人に当てられにくい物にしていますか。",
            en="Are your passwords long, complex and hard for others to guess?",
        ),
        why=Text(
            ja="短い物や使い回した物は、機械で次々に試されて破られます。",
            en="Machines try short and reused passwords until one fits.",
        ),
        done=Text(
            ja="10文字以上で、大文字・小文字・数字・記号を混ぜる。使い回さない。",
            en="10 characters or more of mixed kinds, and none used twice.",
        ),
        partly=Text(
            ja="会計とメールだけ長い。ほかは名前や誕生日を使っている。",
            en="Accounts and mail have long ones; others are names or birthdays.",
        ),
        ask_whom=COLLEAGUES,
        forward=Text(
            ja="パスワードは10文字以上ですか。ほかのサービスと同じ物を使っていませんか。パスワードそのものは書かないでください。",
            en="Are your passwords 10 characters or more, each used once? Please do not write them here.",
        ),
        measure=Text(
            ja="パスワードを長くし、使い回しをやめる",
            en="Make passwords long and use each one only once",
        ),
        first_step=Text(
            ja="いちばんよく使うパスワードを1つ、10文字以上に変える",
            en="Change the password you use most to 10 characters or more",
        ),
        who=BY_ALL,
        strength=Text(ja="長いパスワード", en="long passwords"),
    ),
    Item(
        number=4,
        part=1,
        topic=Text(ja="見られる人の制限", en="Access limits"),
        prompt=Text(
            ja="大事な情報を見たり使ったりできる人を、仕事で必要な人だけにしていますか。",
            en="Can only those who need it for their work see and use important information?",
        ),
        why=Text(
            ja="だれでも開ける設定だと、間違いや持ち出しで外に出ます。",
            en="What everyone can open gets out by mistake or on purpose.",
        ),
        done=Text(
            ja="共有の設定を人ごとに決め、異動や退職の日に見直す。",
            en="Sharing is set for each person and reviewed when someone moves or leaves.",
        ),
        partly=Text(
            ja="給与だけ制限している。辞めた人の設定が残っている。",
            en="Only pay data is limited, or people who left are still in.",
        ),
        terms=Text(
            ja="共有の設定：社内のフォルダーや複合機などを、だれが開けるかの決まり。",
            en="sharing: who can open a folder or printer.",
        ),
        ask_whom=SUPPORT,
        forward=Text(
            ja="当社の共有フォルダーと複合機の設定を教えてください。だれが開けますか。辞めた人の設定は残っていますか。",
            en="Who can open our shared folders and printers? Are people who left still in?",
        ),
        measure=Text(
            ja="大事な情報を開ける人を、仕事で使う人だけにする",
            en="Let only those who need it open important information",
        ),
        first_step=Text(
            ja="共有フォルダーを1つ選び、だれが開けるかを見る",
            en="Pick one shared folder and see who can open it",
        ),
        who=BY_OFFICE,
        strength=Text(ja="見られる人の制限", en="limits on who sees what"),
    ),
    Item(
        number=5,
        part=1,
        topic=Text(ja="手口の共有", en="News of threats"),
        prompt=Text(
            ja="新しいだましの手口や事故の知らせを知り、社内に伝える仕組みがありますか。",
            en="Do you have a way to learn of new tricks and threats and tell your people?",
        ),
        why=Text(
            ja="手口を先に知っていれば、同じメールや電話に気づけます。",
            en="People who know a trick notice it when it comes.",
        ),
        done=Text(
            ja="IPAや銀行からの注意の知らせを受け取り、月1回、朝礼で伝える。",
            en="Warnings from IPA or the bank are received and told to all every month.",
        ),
        partly=Text(
            ja="ニュースで見たときだけ話す。受け取る人が決まっていない。",
            en="We talk when it is in the news; nobody is in charge.",
        ),
        terms=Text(
            ja="IPA：情報処理推進機構。注意の知らせを出す公の機関。",
            en="IPA: the public body that sends out warnings.",
        ),
        ask_whom=HEAD,
        forward=Text(
            ja="新しい手口の知らせを、だれがどこで受け取っていますか。社内へは、いつ、どう伝えていますか。",
            en="Who receives warnings of new tricks, and how are they passed on to us?",
        ),
        measure=Text(
            ja="新しい手口を月1回、朝礼で伝える",
            en="Tell everyone about new tricks once a month",
        ),
        first_step=Text(
            ja="IPAのサイトで、注意の知らせを1つ読む",
            en="Read one warning on IPA's site",
        ),
        who=BY_OFFICE,
        strength=Text(ja="手口の共有", en="sharing news of threats"),
        habit=True,
    ),
)
