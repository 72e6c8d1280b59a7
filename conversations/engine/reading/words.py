"""The words that stand around typed answers, as data; matching folds widths, case and kana.

A word that is missing here costs a person one more press, never a wrong answer.
"""


def _listed(words: str) -> tuple[str, ...]:
    return tuple(words.split("、"))


# Said around any answer without changing it.
FILLERS = (
    *_listed(
        "です、でした、である、だ、だよ、だね、だと、ですね、ですよ、ですが、だった、思う、思います、思われます、おもう、おもいます、お願いします"
    ),
    *_listed(
        "えーと、えっと、ええと、えと、あの、うーん、うーんと、まあ、まぁ、そうですね、いちおう、一応、今は、いまは、今、いま、現在、今のところ、いまのところ"
    ),
    *_listed(
        "うちは、うちの、うち、当社は、当社、弊社は、弊社、わが社、我が社、わたしたち、私たち、私ども、会社"
    ),
    *_listed("は、が、を、に、で、の、も、と、な、ね、よ、か、さ"),
    *_listed(
        "it's、it、is、i、we、our、the、a、an、well、i'd say、so、please、now、currently、my、company"
    ),
)
# Said by people who are not sure: a number is then rough, a choice is asked back.
UNSURE = (
    *_listed(
        "たぶん、多分、おそらく、恐らく、きっと、たしか、確か、はず、はずです、でしょう、だろう、かな、かなあ、かなぁ、かね、かも、かもしれません、かもしれない"
    ),
    *_listed("maybe、perhaps、probably、think、guess"),
)

# Said around a number without changing it.
AROUND_NUMBERS = (
    *_listed(
        "あります、ございます、います、いる、おります、ある、働いている、働いています、雇っている、雇っています、雇用しています、在籍しています"
    ),
    *_listed("なり、也、になる、になります、となる、となります、になっています、となっています"),
    *_listed(
        "はい、ええ、うん、全部、ぜんぶ、全体、全員、みんな、合計、合わせて、あわせて、計、総計、トータル、総勢、ちょうど、丁度、ぴったり、きっかり、ジャスト、だけ、のみ"
    ),
    *_listed("have、has、there、are、there's、of、in、total、altogether、exactly、just、only、all"),
)
# Officers are not counted anyway (programme page: 常時使用する従業員); people like to say so.
OFFICERS_APART = tuple(
    f"{who}{how}"
    for who in _listed("社長、役員、代表、代表者、取締役、本人、事業主")
    for how in _listed(
        "を除く、を除いて、を除き、は除く、は除いて、は含まない、は含みません、は含めない、は含めません、を含まない、を含みません、を含めず、は含まず、以外、以外で、は別、抜きで、は入っていません、は入れていません"
    )
)
# Negations that leave the number as it is (3人しかいません is three), and those that do not.
AFFIRMING = (
    *_listed(
        "しかいません、しかいない、しかおりません、しかありません、しかない、間違いない、間違いありません、かもしれません、かもしれない"
    ),
    *OFFICERS_APART,
)
NEGATIONS = _listed(
    "ない、ません、なく、じゃな、ではな、not、isn't、aren't、don't、no、never、without"
)

ROUGH = (
    *_listed(
        "約、およそ、おおよそ、おおむね、概ね、だいたい、大体、ほぼ、ざっと、くらい、ぐらい、位、程度、前後、ほど、程、強、弱、余り、あまり、余、ちょっと、ちょい、足らず、そこそこ、ばかり、規模"
    ),
    *_listed(
        "思う、思います、思われます、おもう、おもいます、about、around、roughly、approx、approximately、circa、ca、some、or so、almost、nearly、~、≈、≒"
    ),
    *UNSURE,
)

# A limit rather than a number.
LIMITS_AFTER = (
    *_listed(
        "以上、以下、以内、未満、超、越え、超え、こえ、まで、から、より、台、〜、~、+、オーバー、をこえ、を超、を越、に満た、に届"
    ),
    *_listed(
        "もいな、もいま、もいか、はいな、はいま、or more、or less、or fewer、or under、or over、plus、and up、and over、max、min、minimum、maximum"
    ),
)
LIMITS_BEFORE = (
    *_listed(
        "最大、最低、最高、最小、少なくとも、多くて、多くても、多くとも、せいぜい、〜、<、>、≤、≥、≦、≧、over、under、above、below"
    ),
    *_listed(
        "more than、less than、fewer than、at least、at most、up to、max、min、minimum、maximum、within"
    ),
)

PEOPLE_UNITS = _listed(
    "名様、名、人、にん、people、persons、person、employees、employee、staff、workers、worker、members、member、ppl"
)
PEOPLE_TOPICS = (
    *_listed(
        "従業員数、従業員、社員数、社員、正社員、職員数、職員、スタッフ、店員、メンバー、人数、員数、人員、常時、使用する、雇用、パート、アルバイト、バイト、パートさん、契約社員"
    ),
    *_listed(
        "入れて、いれて、含めて、ふくめて、込みで、こみで、full-time、full time、part-time、part time、regular、permanent、number、headcount、team、work、works、here、who"
    ),
    *PEOPLE_UNITS[4:],
)
# Nobody, in words: 0 after one press, as an owner may have counted themselves (〇 is also a yes).
NOBODY = (
    *_listed(
        "〇、なし、無し、いない、いません、おりません、ありません、誰もいない、誰もいません、だれもいない、だれもいません、一人もいない、一人もいません、ひとりもいない、ひとりもいません"
    ),
    *_listed(
        "雇っていない、雇っていません、わたしだけ、私だけ、自分だけ、社長だけ、本人だけ、代表だけ、わたし一人、私一人、自分一人、社長一人、一人でやっています、ひとりでやっています"
    ),
    *_listed("none、nobody、no one、no employees、no staff、just me、only me"),
)
# Between two numbers: both count (正社員8人とパート4人), or one is part of the other.
PLUS = _listed(
    "と、+、プラス、たす、足す、加え、それに、あと、and、plus、&、社員、パート、アルバイト、バイト、契約、派遣、嘱託、男、女、part、full-time、regular、temporary"
)
PART_OF = _listed(
    "うち、内、中、間、入れ、いれ、含、ふくめ、込み、こみ、計、全部、ぜんぶ、全体、全員、合わせ、あわせ、総勢、除、以外、of、including、total、between"
)

YEN_BEFORE = _listed("¥、\\、jpy、yen")
YEN_UNITS = _listed("円、圓、えん、japanese yen、yen、jpy、¥")
YEN_TOPICS = (
    *_listed(
        "資本金、資本、出資金、出資、出資額、総額、金額、額、金、登記上、登記、上、払込済み、払込、合同会社、株式会社、有限会社"
    ),
    *_listed("capital、paid-in、paid in、stated、share、registered、amount"),
)
NO_YEN = _listed("〇、なし、無し、ない、ありません、none、nothing")

# A number of something else: 2020年, 12階, 500ドル, 45%.
COUNTERS = (
    *_listed(
        "年、ヶ月、か月、カ月、ケ月、箇月、月、日、週、時、分、秒、階、歳、才、回、件、社、店、軒、個、つ、本、枚、冊、号、番、丁目、点、期、組、部署、か所、箇所、ヶ所、拠点、世帯、交代、交替、シフト"
    ),
    *_listed(
        "パーセント、ポイント、割、倍、ドル、米ドル、ユーロ、ウォン、元、ポンド、:、/、⁄、$、€、£、₩、%"
    ),
    *_listed(
        "percent、dollar、dollars、usd、eur、euro、euros、gbp、pounds、year、years、month、months、week、weeks、day、days、hour、hours、minute、minutes、am、pm、st、nd、rd、th"
    ),
)
COUNTERS_BEFORE = _listed("第、令和、平成、昭和、明治、大正、$、€、£、₩、#、usd、eur、gbp")

# Around yes, no and "I don't know".
POLITE = _listed(
    "です、でした、だ、だよ、だね、だな、よ、ね、な、ですね、ですよ、ます、すみません、お願いします、please、sorry、thanks"
)
HEDGES = _listed(
    "よく、ちょっと、まったく、全く、全然、ぜんぜん、まだ、あまり、正直、really、just、yet、still"
)

YES = (
    *_listed(
        "はい、はーい、はいはい、うん、ええ、そう、そうだ、そうです、そうですね、そのとおり、その通り、そのとおりです、その通りです、合っています、合ってます、あっています、あってます、もちろん、もちろんです"
    ),
    *_listed(
        "おk、オーケー、オッケー、イエス、ok、okay、yes、y、yep、yeah、yup、sure、correct、right、true、of course、○、◯、〇、⭕、👍"
    ),
)
NO = (
    *_listed(
        "いいえ、いえ、いえいえ、いや、ううん、ちがう、ちがいます、違う、違います、そうではない、そうではありません、そうじゃない、そうじゃありません"
    ),
    *_listed("ノー、no、n、nope、nah、×、✕、✖、❌"),
)
DONT_KNOW = (
    *_listed(
        "わからない、わかりません、わからん、わかんない、わかりかねます、分からない、分かりません、分からん、分かんない、解らない、解りません、判らない、判りません、不明、見当がつかない"
    ),
    *_listed(
        "知らない、知りません、しらない、しりません、存じません、覚えていない、覚えていません、覚えてない、おぼえていない、おぼえていません、さあ、さっぱり、さっぱりわからない"
    ),
    *_listed(
        "don't know、dont know、do not know、not sure、unsure、unknown、idk、dunno、no idea、not certain、i'm not sure、im not sure、i am not sure、i have no idea"
    ),
)
