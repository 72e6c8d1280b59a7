"""SECURITY ACTION: what the stars are and how they are declared."""

from conversations.engine import Text
from conversations.inquiry.editions.sources import ACTION, GUIDELINE, PAGE
from conversations.inquiry.fact import Fact

FACTS = (
    Fact(
        id="star",
        title=Text(ja="一つ星とは", en="What one star is"),
        asks=(
            (
                "一つ星",
                "ひとつ星",
                "1つ星",
                "security action",
                "セキュリティアクション",
                "星とは",
                "星って",
                "one star",
                "a star",
            ),
        ),
        editions={
            "2020": Text(
                ja="SECURITY ACTIONの一つ星は、情報セキュリティ5か条に取り組むという、会社自身の宣言です。\n・対策が済んでいなくても宣言できます\n・費用はかかりません\n・国が認めるものではなく、会社の約束です\n・会社名などがIPAのサイトに載ります",
                en="One star of SECURITY ACTION is your own promise to work on the five articles.\n- You can declare with nothing done yet\n- It is free\n- It is your promise; nobody inspects you\n- Your company's name is published on IPA's site",
            ),
            "4.0": Text(
                ja="SECURITY ACTIONの一つ星は、基本の6か条に取り組むという、会社自身の宣言です。\n・対策が済んでいなくても宣言できます\n・費用はかかりません\n・国が認めるものではなく、会社の約束です\n・会社名などがIPAのサイトに載ります",
                en="One star of SECURITY ACTION is your own promise to work on the six basic articles.\n- You can declare with nothing done yet\n- It is free\n- It is your promise; nobody inspects you\n- Your company's name is published on IPA's site",
            ),
        },
        source=ACTION,
    ),
    Fact(
        id="two_stars",
        title=Text(ja="二つ星を宣言するには", en="How to come to two stars"),
        asks=(("二つ星", "ふたつ星", "2つ星", "two stars", "two-star", "second star"),),
        answer=Text(
            ja="次の3つがそろうと宣言できます。\n1. IPAの25項目の自社診断で、今の状態を知る\n2. 基本方針（情報を守る会社の約束を1枚に書いたもの）を作る\n3. 基本方針を外に公開する\n点数の下限はありません。",
            en="You can declare two stars once you have:\n1. IPA's 25-item self-diagnosis, to know where you stand\n2. a basic policy (the company's promise on one page)\n3. published that policy\nThere is no lowest score.",
        ),
        source=ACTION,
    ),
    Fact(
        id="declare",
        title=Text(ja="一つ星の宣言のしかた", en="How to declare one star"),
        asks=(
            ("宣言", "declare", "gbiz", "ビズid"),
            ("しかた", "仕方", "方法", "どう", "どこ", "手順", "how", "where", "gbiz", "ビズid"),
        ),
        editions={
            "2020": Text(
                ja="IPAのSECURITY ACTIONのサイトのフォームから申し込みます。11桁の自己宣言IDが、約1週間後にメールで届きます。",
                en="Use the form on IPA's SECURITY ACTION site. The 11-digit ID comes by mail in about a week.",
            ),
            "4.0": Text(
                ja="2026年4月からは、GビズIDの「プライム」か「メンバー」が要ります。それでIPAのサイトに入り、宣言します。11桁の自己宣言IDがすぐに出ます。\nGビズIDがまだなら、先に申し込んでください。",
                en="Since April 2026 you enter IPA's SECURITY ACTION site with gBizID (Prime or Member) and declare there. The 11-digit ID comes at once.\nIf you have no gBizID yet, apply for it first.",
            ),
        },
        source=ACTION,
    ),
    Fact(
        id="policy",
        title=Text(ja="基本方針とは", en="What a basic policy is"),
        asks=(
            ("基本方針", "ポリシー", "policy"),
            ("とは", "何", "なに", "書", "作", "中身", "what", "write", "make"),
        ),
        answer=Text(
            ja="情報を守る会社の約束を1枚に書いたものです。決まった書式はありません。\n経営者の責任、社内の体制、従業員の取組み、法令や契約を守ること、事故への対応の5つを書くのが基本です。\n専門家と一緒に作ります。",
            en="The company's promise to protect information, on one page. There is no fixed form.\nUsually five things: the owner's responsibility, who is in charge, what staff do, laws and contracts, and what is done in an incident.\nYou make it together with the expert.",
        ),
        source=GUIDELINE,
    ),
    Fact(
        id="deliverables",
        title=Text(ja="成果物（事業で手に残るもの）", en="What you have at the end"),
        asks=(("成果物", "もらえる", "手に入", "残る", "deliverable", "what do we get"),),
        answer=Text(
            ja="① 基本方針と、必要な社内ルール（関連規程）の点検結果\n② IPAの自社診断（Web版）による、今のリスクの洗い出し\n③ 優先順位を付けた、今後1年程度の計画書\n④ SECURITY ACTIONの二つ星の宣言",
            en="① a basic policy, and a check of the rules you need\n② the result of IPA's self-diagnosis (web edition)\n③ a plan for about a year, in order of priority\n④ the declaration of two stars",
        ),
        source=PAGE,
    ),
    Fact(
        id="goals",
        title=Text(ja="4つの達成目標", en="The four goals"),
        asks=(("達成目標", "目標1", "目標2", "目標3", "目標4", "goal"),),
        answer=Text(
            ja="達成目標1：基本方針を作る\n達成目標2：自社診断をもとに、社内ルール（関連規程）を見直す\n達成目標3：コロナ禍での対策も入れた、対策実行計画書を作る\n達成目標4：さらに進む会社は、情報資産の棚卸しとリスク分析を含む継続的な支援へ",
            en="Goal 1: make a basic policy\nGoal 2: review the rules by the self-diagnosis\nGoal 3: a plan that includes measures of the COVID time\nGoal 4: ambitious firms go on to an asset inventory and risk analysis",
        ),
        source=PAGE,
    ),
)
