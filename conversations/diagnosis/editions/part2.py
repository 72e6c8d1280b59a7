"""Part 2, everyday work: items 6 to 18 (domain.md 1.3; wording ours)."""

from conversations.diagnosis.editions.people import (
    BY_ALL,
    BY_OFFICE,
    BY_TRAVELLERS,
    COLLEAGUES,
    HEAD,
    NETWORK,
    NOT_USED,
    OFFICE,
    SUPPORT,
)
from conversations.diagnosis.item import Item
from conversations.engine import Text

PART_2: tuple[Item, ...] = (
    Item(
        number=6,
        part=2,
        topic=Text(ja="怪しいメール", en="Suspicious mail"),
        prompt=Text(
            ja="身に覚えのないメールの添付やリンクを、うっかり開かないようにしていますか。",
            en="Do you take care not to open attachments and links in mail you did not expect?",
        ),
        why=Text(
            ja="メールの添付やリンクは、ウイルスの主な入り口の1つです。",
            en="Attachments and links are a main way in for viruses.",
        ),
        done=Text(
            ja="開く前に電話で送り主に確かめる。怪しい物は担当に知らせる。",
            en="We telephone the sender before opening and report doubtful mail.",
        ),
        partly=Text(
            ja="気をつけようと話したが、知らせる相手は決めていない。",
            en="We talk about it, but nobody is named to report to.",
        ),
        terms=Text(
            ja="添付：メールに付いたファイル。リンク：押すと別のページが開く文字。",
            en="link: text that opens a page.",
        ),
        ask_whom=COLLEAGUES,
        forward=Text(
            ja="怪しいメールが来たとき、どうしていますか。開く前に電話で確かめますか。だれに知らせますか。",
            en="What do you do with doubtful mail? Do you telephone first? Whom do you tell?",
        ),
        measure=Text(
            ja="怪しいメールは開かず、電話で確かめて担当に知らせる",
            en="Telephone about doubtful mail and report it, unopened",
        ),
        first_step=Text(
            ja="怪しいメールを知らせる相手を1人決め、全員に伝える",
            en="Name one person to report doubtful mail to, and tell all",
        ),
        who=BY_ALL,
        strength=Text(ja="メールへの注意", en="care with mail"),
        habit=True,
    ),
    Item(
        number=7,
        part=2,
        topic=Text(ja="宛先の間違い", en="Wrong addressee"),
        prompt=Text(
            ja="メールやファクスを送る前に、宛先を間違えない工夫をしていますか。",
            en="Do you have a way to avoid sending mail or fax to the wrong address?",
        ),
        why=Text(
            ja="宛先を間違えると、お客様の情報が知らない人に届きます。",
            en="A wrong address hands customers' data to strangers.",
        ),
        done=Text(
            ja="送る前に宛先を見直す。社外の何人かに送るときはBCCを使う。",
            en="We recheck before sending and use BCC for several outsiders.",
        ),
        partly=Text(
            ja="大事なときだけ見直す。ファクスは毎回番号を押している。",
            en="Only important mail is rechecked.",
        ),
        terms=Text(
            ja="BCC：ほかの人のアドレスを見せずに、まとめて送る欄。",
            en="BCC: the field that hides addresses.",
        ),
        absent=Text(
            ja="ファクスがなければ、メールだけで答えます。",
            en="Without a fax, answer for mail.",
        ),
        ask_whom=COLLEAGUES,
        forward=Text(
            ja="メールやファクスを送る前に、宛先をどう確かめていますか。BCCは使っていますか。",
            en="How do you check the address before sending mail or fax? Do you use BCC?",
        ),
        measure=Text(
            ja="送る前に宛先を見直し、まとめて送るときはBCCを使う",
            en="Recheck addresses, and use BCC for several outsiders",
        ),
        first_step=Text(
            ja="メールの「送信の取り消し」の設定を探して入れる",
            en="Find the undo-send setting of your mail and turn it on",
        ),
        who=BY_ALL,
        strength=Text(ja="宛先の見直し", en="rechecking addresses"),
        personal_data=True,
        habit=True,
    ),
    Item(
        number=8,
        part=2,
        topic=Text(ja="大事な情報の送り方", en="Sending data"),
        prompt=Text(
            ja="大事な情報をメールで送るとき、本文に書かず、パスワードで守ったファイルにしていますか。",
            en="When you mail important information, do you put it in a file with a password instead of the text?",
        ),
        why=Text(
            ja="メールの本文は、間違って届いた人にもそのまま読めます。",
            en="Anyone who gets a mail by mistake can read its text.",
        ),
        # The caution of users.md R19: the second mail goes where the first one went.
        done=Text(
            ja="守ったファイルで送り、パスワードは電話など別の方法で伝える。",
            en="The file has a password, told by telephone.",
        ),
        partly=Text(
            ja="パスワードは付けるが、続けて次のメールで送っている。",
            en="The password follows in the next mail.",
        ),
        ask_whom=COLLEAGUES,
        forward=Text(
            ja="お客様の情報をメールで送るとき、どう守っていますか。パスワードは何で伝えていますか。",
            en="How do you protect customers' data in mail? How do you tell the password?",
        ),
        measure=Text(
            ja="大事な情報は守ったファイルで送り、パスワードは電話で伝える",
            en="Send data in locked files and tell passwords by telephone",
        ),
        first_step=Text(
            ja="よく送る大事なファイルに、パスワードを付けてみる",
            en="Try putting a password on a file you often send",
        ),
        who=BY_ALL,
        strength=Text(ja="大事な情報の送り方", en="sending data safely"),
        personal_data=True,
        habit=True,
    ),
    Item(
        number=9,
        part=2,
        topic=Text(ja="Wi-Fi", en="Wi-Fi"),
        prompt=Text(
            ja="会社のWi-Fi（無線でネットにつなぐ仕組み）を、暗号で守る設定にしていますか。",
            en="Is your office Wi-Fi set to protect what is sent over it (encrypted)?",
        ),
        why=Text(
            ja="守りが弱いと、近くの人に中身を見られます。",
            en="With weak protection, others nearby read along.",
        ),
        done=Text(
            ja="WPA2かWPA3で、パスワードが長い。お客様用は別。",
            en="WPA2 or WPA3, a long password, guests apart.",
        ),
        partly=Text(
            ja="暗号にしたが、パスワードは買ったときのまま。",
            en="Encrypted, but with its first password.",
        ),
        terms=Text(
            ja="WPA2・WPA3：Wi-Fiの通信を暗号にする方式。",
            en="WPA: kinds of encryption.",
        ),
        absent=NOT_USED,
        ask_whom=NETWORK,
        forward=Text(
            ja="当社のWi-Fiの暗号の方式を教えてください。WPA2かWPA3ですか。パスワードは買ったときから変えてありますか。",
            en="Is our Wi-Fi on WPA2 or WPA3? Was its first password changed?",
        ),
        measure=Text(
            ja="Wi-Fiの設定を確かめて、守りの強い方式に整える",
            en="Check the Wi-Fi settings and make them strong",
        ),
        first_step=Text(
            ja="スマホのWi-Fi画面で、会社の名前に鍵の印があるか見る",
            en="See on a phone whether your Wi-Fi shows a lock",
        ),
        who=BY_OFFICE,
        strength=Text(ja="Wi-Fiの守り", en="protected Wi-Fi"),
    ),
    Item(
        number=10,
        part=2,
        topic=Text(ja="ネットとSNS", en="Web and social media"),
        prompt=Text(
            ja="ネットを見てウイルスに入られたり、SNSの書き込みで困ったりしない備えがありますか。",
            en="Do you prevent viruses from web pages and trouble from posts on social media?",
        ),
        why=Text(
            ja="仕事に関係のないサイトや何気ない書き込みが、事故のもとになります。",
            en="Idle browsing and careless posts lead to accidents.",
        ),
        done=Text(
            ja="見るサイトとSNSの決まりを書き、勝手にソフトを入れない。",
            en="Rules are written; nobody installs software unasked.",
        ),
        partly=Text(
            ja="口で注意しているが、書いた物はない。",
            en="We say so, but nothing is written.",
        ),
        terms=Text(
            ja="SNS：写真や文を多くの人に見せるサービス。",
            en="social media: services for showing posts to many.",
        ),
        ask_whom=HEAD,
        forward=Text(
            ja="仕事中のネットとSNSの使い方に、決まりはありますか。書いた物があれば見せてください。",
            en="Are there rules on browsing and social media at work? May I see them?",
        ),
        measure=Text(
            ja="ネットとSNSの使い方を5行で書き、全員に配る",
            en="Write five lines on web and social media for everyone",
        ),
        first_step=Text(
            ja="SNSに書いてはいけない会社の情報を、3つ書き出す",
            en="Write down three things never to post",
        ),
        who=BY_OFFICE,
        strength=Text(ja="ネットの使い方の決まり", en="rules for the web"),
    ),
    Item(
        number=11,
        part=2,
        topic=Text(ja="控え（バックアップ）", en="Backups"),
        prompt=Text(
            ja="大事なデータの控え（バックアップ）を、定期的に取っていますか。",
            en="Do you regularly make second copies (backups) of important data?",
        ),
        why=Text(
            ja="ウイルスや故障でデータが消えても、控えがあれば仕事を続けられます。",
            en="If a virus or a fault destroys data, a copy keeps you working.",
        ),
        done=Text(
            ja="会計と顧客のデータを毎週2か所に写す。年1回、戻せるか試す。",
            en="Weekly copies of main data in two places; restoring is tried yearly.",
        ),
        partly=Text(
            ja="会計だけ写している。思い出したときに写している。",
            en="Only accounts, or when somebody remembers.",
        ),
        terms=Text(
            ja="控え（バックアップ）：同じデータを、別の場所にもう1つ持つこと。",
            en="backup: the same data kept in a second place.",
        ),
        ask_whom=SUPPORT,
        forward=Text(
            ja="当社のデータの控え（バックアップ）について教えてください。何を、どこに、どのくらいの間隔で保存していますか。",
            en="What data of ours is backed up, where to, and how often?",
        ),
        measure=Text(
            ja="大事なデータの控え（バックアップ）を毎週取る",
            en="Back up important data every week",
        ),
        first_step=Text(
            ja="消えたら困るデータを、3つ書き出す",
            en="Write down three kinds of data you could not lose",
        ),
        who=BY_OFFICE,
        strength=Text(ja="大事なデータの控え", en="backups"),
        free=False,
    ),
    Item(
        number=12,
        part=2,
        topic=Text(ja="書類の保管", en="Papers"),
        prompt=Text(
            ja="大事な書類やUSBメモリーなどを、机に出したままにせず、しまっていますか。",
            en="Are important papers and USB sticks put away instead of left on desks?",
        ),
        why=Text(
            ja="机の上の物は、来た人の目に入ったり、なくなったりします。",
            en="What lies on a desk is seen by visitors or gets lost.",
        ),
        done=Text(
            ja="帰るときは机に何も置かない。大事な物は鍵のかかる棚に入れる。",
            en="Desks are clear at night; important things are locked away.",
        ),
        partly=Text(
            ja="棚にしまうが鍵はない。忙しい日は出したままになる。",
            en="They go into a cabinet without a lock, or not on busy days.",
        ),
        terms=Text(
            ja="USBメモリー：パソコンに差してデータを運ぶ、指ほどの機器。",
            en="USB stick: a small device for carrying data.",
        ),
        ask_whom=OFFICE,
        forward=Text(
            ja="大事な書類とUSBメモリーは、どこにしまっていますか。鍵はだれが持っていますか。",
            en="Where are important papers and USB sticks kept, and who has the key?",
        ),
        measure=Text(
            ja="帰るときに机を片付け、大事な書類を鍵のかかる棚に入れる",
            en="Clear desks at night and lock important papers away",
        ),
        first_step=Text(
            ja="帰る前に、机の上の書類を1か所にしまう",
            en="Before leaving, put the papers on your desk in one place",
        ),
        who=BY_ALL,
        strength=Text(ja="書類の片付け", en="clear desks"),
        free=False,
        habit=True,
    ),
    Item(
        number=13,
        part=2,
        topic=Text(ja="持ち出し", en="Taking things out"),
        prompt=Text(
            ja="パソコンや書類を社外へ持ち出すとき、盗まれたり、なくしたりする備えをしていますか。",
            en="When PCs or papers are taken outside, are you prepared for theft and loss?",
        ),
        why=Text(
            ja="置き忘れると、中の情報まで人の手に渡ります。",
            en="With a lost PC the data goes too.",
        ),
        done=Text(
            ja="上司の許しを得て記録に書き、画面ロックをかけ、車に置かない。",
            en="It needs permission and a log entry; screens lock; nothing stays in cars.",
        ),
        partly=Text(
            ja="画面ロックはあるが、何を持ち出したか記録がない。",
            en="Screens lock, but there is no log.",
        ),
        absent=Text(
            ja="何も持ち出さない決まりなら「実施している」を選びます。",
            en="If a rule forbids it, choose Done.",
        ),
        ask_whom=COLLEAGUES,
        forward=Text(
            ja="パソコンやスマホを持ち出すとき、画面ロックはかけていますか。なくしたときの連絡先は決まっていますか。",
            en="Do PCs and phones you take out lock? Whom do you call if one is lost?",
        ),
        measure=Text(
            ja="持ち出すパソコンに画面ロックをかけ、記録を付ける",
            en="Lock the screens of PCs taken outside, and keep a log",
        ),
        first_step=Text(
            ja="自分のスマホの画面ロックと、探す機能の設定を見る",
            en="Check the lock and the find-my-phone setting of your phone",
        ),
        who=BY_TRAVELLERS,
        strength=Text(ja="持ち出しの備え", en="care with things taken out"),
        personal_data=True,
    ),
    Item(
        number=14,
        part=2,
        topic=Text(ja="画面ロック", en="Screen lock"),
        prompt=Text(
            ja="席を離れるとき、パソコンの画面を見られたり、使われたりしないようにしていますか。",
            en="When you leave your desk, is your screen safe from being read or used by others?",
        ),
        why=Text(
            ja="開いたままの画面からは、だれでも見て、送って、消せます。",
            en="At an open screen anyone can read, send and delete.",
        ),
        done=Text(
            ja="離れるときは必ずロックする。10分以内に自動でもかかる。",
            en="We always lock it; it locks itself within 10 minutes too.",
        ),
        partly=Text(
            ja="自動でかかるが30分後になっている。人によって違う。",
            en="It locks itself after half an hour, or only some do it.",
        ),
        terms=Text(
            ja="画面ロック：パスワードを入れるまで使えなくすること。",
            en="lock: a password is needed to go on.",
        ),
        ask_whom=COLLEAGUES,
        forward=Text(
            ja="席を離れるとき、画面をロックしていますか。何分で自動でかかる設定ですか。",
            en="Do you lock your screen when you leave? After how many minutes does it lock itself?",
        ),
        measure=Text(
            ja="席を離れるときは画面をロックし、10分で自動でもかける",
            en="Lock screens on leaving, and by themselves after 10 minutes",
        ),
        first_step=Text(
            ja="Windowsキーを押しながらLを押し、ロックを試す",
            en="Hold the Windows key, press L, and see the screen lock",
        ),
        who=BY_ALL,
        strength=Text(ja="画面ロックの習慣", en="locking screens"),
        habit=True,
    ),
    Item(
        number=15,
        part=2,
        topic=Text(ja="来客の応対", en="Visitors"),
        prompt=Text(
            ja="関係のない人が、事務所へ勝手に入れないようにしていますか。",
            en="Are people with no business there kept from walking into your office?",
        ),
        why=Text(
            ja="知らない人が入ると、書類やパソコンを持ち去られるおそれがあります。",
            en="A stranger inside may walk off with papers or a PC.",
        ),
        done=Text(
            ja="入り口で用件を聞き、来た人を記録し、社員が付きそう。",
            en="Visitors are asked, noted down and accompanied.",
        ),
        partly=Text(
            ja="声はかけるが、配達の人は奥まで入っている。",
            en="We greet them, but deliveries come right inside.",
        ),
        ask_whom=OFFICE,
        forward=Text(
            ja="お客様や配達の人は、どこまで入れますか。来た人の記録はありますか。",
            en="How far may visitors and deliveries come in? Are they noted down?",
        ),
        measure=Text(
            ja="入り口で声をかけ、来た人の記録を付ける",
            en="Greet visitors at the door and note them down",
        ),
        first_step=Text(
            ja="社外の人が入ってよい場所を、紙に書き出す",
            en="Write down where outsiders may go",
        ),
        who=BY_OFFICE,
        strength=Text(ja="来客の応対", en="care with visitors"),
        habit=True,
    ),
    Item(
        number=16,
        part=2,
        topic=Text(ja="機器の保管", en="Devices at night"),
        prompt=Text(
            ja="帰るとき、ノートパソコンなどの機器を、盗まれないように鍵をかけて保管していますか。",
            en="Are laptops and other devices locked away against theft when you go home?",
        ),
        why=Text(
            ja="夜や休みの日に盗まれると、中の情報も一緒に出ていきます。",
            en="With a stolen device its data goes too.",
        ),
        done=Text(
            ja="ノートパソコンは鍵のかかる棚に入れ、週1回、台数を数える。",
            en="Laptops go into a locked cabinet and are counted weekly.",
        ),
        partly=Text(
            ja="一部は棚に入れるが、外付けの機器は出したまま。",
            en="Some are locked away; external drives stay out.",
        ),
        ask_whom=OFFICE,
        forward=Text(
            ja="帰るとき、ノートパソコンはどこに置いていますか。鍵はかかりますか。台数は数えていますか。",
            en="Where are laptops kept at night? Is it locked? Are they counted?",
        ),
        measure=Text(
            ja="帰るときに、ノートパソコンを鍵のかかる所へしまう",
            en="Lock laptops away when going home",
        ),
        first_step=Text(
            ja="会社のノートパソコンが何台あるか数える",
            en="Count the laptops that the company has",
        ),
        who=BY_ALL,
        strength=Text(ja="機器の施錠保管", en="locking devices away"),
        free=False,
        habit=True,
    ),
    Item(
        number=17,
        part=2,
        topic=Text(ja="退社時の施錠", en="Locking up"),
        prompt=Text(
            ja="最後に帰る人が、鍵のかけ忘れをしない工夫をしていますか。",
            en="Is there a way to make sure that the last to leave locks up?",
        ),
        why=Text(
            ja="かけ忘れた1日が、盗難につながることがあります。",
            en="One forgotten lock can lead to a theft.",
        ),
        done=Text(
            ja="最後の人が戸締まりと電源を見て、時刻と名前を表に書く。",
            en="The last one checks doors and power and signs a list.",
        ),
        partly=Text(
            ja="鍵はかけるが、だれが確かめたか残らない。",
            en="Doors are locked, but nobody notes who checked.",
        ),
        ask_whom=OFFICE,
        forward=Text(
            ja="最後に帰る人は、戸締まりをどう確かめていますか。書き残す表はありますか。",
            en="How does the last one check the doors? Is there a list to sign?",
        ),
        measure=Text(
            ja="最後に帰る人が戸締まりを見て、表に名前を書く",
            en="The last to leave checks the doors and signs a list",
        ),
        first_step=Text(
            ja="戸締まりの表を1枚作り、入り口に貼る",
            en="Make a list to sign and put it by the door",
        ),
        who=BY_ALL,
        strength=Text(ja="退社時の施錠", en="locking up"),
        habit=True,
    ),
    Item(
        number=18,
        part=2,
        topic=Text(ja="捨て方", en="Disposal"),
        prompt=Text(
            ja="大事な書類やデータの入った機器を捨てるとき、中身を元に戻せないようにしていますか。",
            en="When you throw away papers or devices, is it impossible to get the data back?",
        ),
        why=Text(
            ja="消したつもりの機器や紙のごみから、情報が出ることがあります。",
            en="Data comes back from rubbish and devices thought empty.",
        ),
        done=Text(
            ja="紙は細かく切る。機器は消す専用ソフトを使うか壊し、記録を残す。",
            en="Paper is shredded; devices are wiped or broken, and it is noted.",
        ),
        partly=Text(
            ja="紙は切っているが、古いパソコンは消さずに渡している。",
            en="Paper is shredded; old PCs go as they are.",
        ),
        ask_whom=SUPPORT,
        forward=Text(
            ja="古いパソコンを引き取るとき、中のデータはどう消していますか。消した証明書は出ますか。",
            en="When you take old PCs, how is the data wiped? Do we get proof of it?",
        ),
        measure=Text(
            ja="捨てる紙は細かく切り、機器はデータを消してから手放す",
            en="Shred paper and wipe devices before they go",
        ),
        first_step=Text(
            ja="捨てる予定の古い機器を、1か所に集める",
            en="Collect old devices in one place",
        ),
        who=BY_OFFICE,
        strength=Text(ja="捨て方の決まり", en="safe disposal"),
        free=False,
        personal_data=True,
    ),
)
