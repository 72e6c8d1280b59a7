"""The diagnosis, the plan, and how answers are treated."""

from conversations.engine import Text
from conversations.inquiry.editions.sources import GUIDELINE, HOUSE, PAGE
from conversations.inquiry.fact import Fact

FACTS = (
    Fact(
        id="diagnosis",
        title=Text(ja="自社診断とは", en="What the diagnosis is"),
        asks=(
            ("診断", "25問", "25の質問", "diagnosis"),
            ("とは", "何", "なに", "どんな", "時間", "かか", "what", "how long"),
        ),
        answer=Text(
            ja="IPAの25項目を言いかえた質問に答えて、今の状態を知るものです。約15分で、途中で止められます。登録がなくても使えます。\n成果物にするときは、答えをIPAの自社診断（Web版）に写します。",
            en="25 questions, IPA's items in other words, that tell where you stand. About 15 minutes, with stops as you like, open to everybody.\nFor the programme the answers are carried over into IPA's own web edition.",
        ),
        source=GUIDELINE,
    ),
    Fact(
        id="score",
        title=Text(ja="点数の付け方", en="How the score is counted"),
        asks=(
            ("点", "スコア", "score", "points"),
            (
                "付け",
                "つけ",
                "計算",
                "満点",
                "何点",
                "意味",
                "合格",
                "count",
                "mean",
                "pass",
                "how",
            ),
        ),
        answer=Text(
            ja="1問につき、実施している4点、一部実施している2点、実施していない0点、わからないはマイナス1点です。満点は100点です。\n合格・不合格を決めるものではありません。始める場所を決めるための点数です。",
            en="For each question: done 4, partly done 2, not done 0, not sure minus 1. Full marks are 100.\nIt is no pass or fail. It shows where to begin.",
        ),
        source=GUIDELINE,
    ),
    Fact(
        id="not_used",
        title=Text(ja="使っていないものを聞かれたら", en="When a question does not apply"),
        asks=(
            (
                "使っていない",
                "使ってない",
                "ない場合",
                "該当しない",
                "wi-fiがない",
                "not use",
                "does not apply",
                "don't have",
            ),
        ),
        answer=Text(
            ja="使っていない場合は「実施している」を選びます（IPAの旧版の説明です）。迷ったら［ひとこと書く］に「使っていない」と書き、専門家と確かめてください。",
            en="Where you do not use it, choose “Done” (as an older edition of IPA's explains). If unsure, leave a note and check it with your expert.",
        ),
        source=GUIDELINE,
    ),
    Fact(
        id="privacy",
        title=Text(ja="答えを見る人", en="Who sees the answers"),
        asks=(
            (
                "見る",
                "見られ",
                "公開",
                "秘密",
                "個人情報",
                "漏れ",
                "消し",
                "削除",
                "who sees",
                "private",
                "privacy",
                "erase",
                "delete",
            ),
        ),
        answer=Text(
            ja="答えを見るのは、あなたの会社の方、事務局、担当の専門家だけです。ほかの会社には見えません。消したいときは、事務局にお申し出ください。",
            en="Only your company, the secretariat and your expert see the answers, no other firm. To have them erased, ask the secretariat.",
        ),
        source=HOUSE,
    ),
    Fact(
        id="plan",
        title=Text(ja="計画（対策実行計画書）とは", en="What the plan is"),
        asks=(
            ("計画", "plan"),
            ("とは", "何", "なに", "どう作", "順番", "優先", "what", "how", "order"),
        ),
        answer=Text(
            ja="これから1年に取り組むことを、優先順に並べたものです。診断のあとに「計画」と入力すると作られます。順番には理由が付きます。",
            en="What to do in the coming year, in order of priority. Type “plan” after the diagnosis. Every place in the order has its reason.",
        ),
        source=PAGE,
    ),
    Fact(
        id="telework",
        title=Text(ja="在宅勤務（テレワーク）の対策", en="Measures for working at home"),
        asks=(
            (
                "テレワーク",
                "在宅",
                "リモート",
                "自宅",
                "コロナ",
                "telework",
                "remote",
                "working at home",
                "covid",
            ),
        ),
        answer=Text(
            ja="計画に、在宅勤務（テレワーク）の対策も入ります。まず次の3つからです。\n・使ってよい機器を決める\n・基本ソフト（OS）と、社外から会社につなぐ仕組み（VPN）を新しくする\n・事故のときの連絡先を決める",
            en="The plan includes measures for working at home. The first three:\n- decide which devices may be used\n- update their systems and the way into the office network\n- settle whom to call in an incident",
        ),
        source=PAGE,
    ),
    Fact(
        id="secretariat",
        title=Text(ja="この窓口と事務局", en="This desk and the secretariat"),
        asks=(
            ("あなた", "窓口", "ボット", "人間", "自動", "ai", "who are you", "bot", "human"),
            ("だれ", "誰", "何", "です", "人", "自動", "who", "what", "are you", "human", "bot"),
        ),
        answer=Text(
            ja="ここは、専門家派遣事業の事務局が置いた自動の窓口です。決めるのは事務局です。人と話したいときは、事務局へどうぞ。",
            en="This is the automatic desk of the expert dispatch programme's secretariat. The secretariat decides. To talk to a person, contact it.",
        ),
        source=HOUSE,
    ),
)
