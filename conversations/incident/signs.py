"""How people write that something is happening: in any width and kana, with slips and in haste.

A sign is something that happened (「感染した」), not what is talked about (「感染したら」
「ウイルス対策ソフト」): ordinary words are taken out first, and "if" is no sign.
"""

import re
from enum import StrEnum

from conversations.engine.reading.widths import spoken


class Kind(StrEnum):
    """What is to be done first differs."""

    COMPUTER = "computer"  # something runs on it that should not
    DECEIVED = "deceived"  # a password, a click or money was given away
    LOST = "lost"  # information is where it should not be


# What firms sell, do and have: it holds the words, and nothing happens. Folded as spoken() does.
_ORDINARY = (
    r"(?:(?:んち)?(?:う[いぃ]るす|らんさむうぇあ|不正あくせす|ふぃっしんぐ|詐欺|漏えい|漏洩|紛失|盗難"
    r"|乗っ取り|情報漏えい|情報漏洩|誤送信)(?:の|を)?(?:対策|予防|防止|防[ぐい]|訓練|研修|教育|除去|保険"
    r"|診断|そふと|とは|って何|について|に備え|を知|に注意))"
    r"|(?:ころな|いんふる|のろ|新型)(?:の)?う?[いぃ]?(?:るす)?(?:に|へ)?(?:感染)?\w{0,2}"
    r"|あんち(?:う[いぃ]るす)|身代金保険|anti-?virus"
)
# After the verb: only thought of, feared, remembered or denied.
_NOT_NOW = (
    r"(?!ら|り(?:は|も|しな)|場合|とき|時の|際|こと|ない|なか|ませんよう|ように|かどうか|くな|て(?:は)?いない"
    r"|て(?:い)?ません|た(?:ら|り|場合|とき|時の|際|こと|かどうか)|ました(?:ら|場合|とき))"
)
_GOT = r"(?:し(?:た|ました|て(?:い)?(?:る|ます|た)|てしま|ちゃ|てそう|たかも))"
_SHIMA = r"(?:て|で)?(?:しま|ちゃ|じゃ|しまっ)"


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns))


# Each is enough by itself. Japanese first, then English.
SIGNS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    (
        Kind.COMPUTER,
        _any(
            rf"感染{_GOT}{_NOT_NOW}(?!機器|端末|人)",
            r"(?:う[いぃ]るす|まるうぇあ|とろい|すぱいうぇあ)(?:が|に|を|、)?"
            rf"(?:出|でた|見つか|みつか|検出さ|検知さ|入っ|はいっ|入られ|かか|やられ){_NOT_NOW}",
            r"(?:う[いぃ]るす)(?:の)?(?:警告|画面|感染の警告)",
            r"(?:乗っ?取|乗っと|のっと|のっ取)ら(?:れ)" + _NOT_NOW,
            r"(?:変な|怪しい|あやしい|へんな|おかしな|赤い|真っ赤な|まっかな|脅迫|知らない)(?:警告|がめん|画面)",
            r"画面が(?:真っ赤|まっか|赤く|乗っ取|ろっくさ)",
            r"警告(?:画面|音|の画面)?が(?:出|でて|でた|鳴|消え|止ま)",
            r"警告画面",
            r"身代金(?!保険)",
            r"らんさむ(?:うぇあ|うえあ)?(?=$|に|が|だ|です|かも|みたい|、|。| )",
            rf"(?:ふぁいる|でーた|文書|写真|さーば\w?)(?:が|も|を)?(?:全部|すべて)?暗号化され(?:た|まし|てしま|ちゃ){_NOT_NOW}",
            r"勝手に(?:暗号化|送金|動|操作|送られ|そうしん|送信)",
            r"(?:ふぁいる|でーた)が(?:\w{0,3})?開(?:け|か)(?:ない|なくな|ません)",
            r"拡張子が(?:変|かわ)",
            rf"不正(?:に)?(?:あくせす|ろぐいん|使用|利用|送金)(?:を|が|に)?(?:され|受け|あった|ありました|あり){_NOT_NOW}",
            r"(?:身|み)に(?:覚え|おぼえ)の(?:ない|無い)(?:ろぐいん|送金|請求|めーる|あくせす|購入)",
            rf"(?:はっく|はっきんぐ|さいばー攻撃|攻撃)(?:を)?(?:され|受け){_NOT_NOW}",
            r"遠隔(?:で)?操作(?:され|を許)",
            r"\bhacked\b",
            r"\bransom(?:ware)?\b",
            r"\b(?:have|has|got|found|caught) (?:a |the |some )?(?:computer )?(?:virus|malware|trojan)",
            r"\binfected\b",
            r"\bfiles? (?:is|are|was|were|got|have been) (?:all )?(?:encrypted|locked)",
            r"encrypted my",
            r"\b(?:strange|weird|red|scary|warning) (?:screen|popup|pop-up)",
            r"\b(?:taken|took) over (?:my|our|the) (?:account|computer|mail|e-mail|pc)",
            r"\baccount (?:was|is|has been|got) (?:taken over|hijacked|compromised)",
            r"\bunder attack\b",
        ),
    ),
    (
        Kind.DECEIVED,
        _any(
            r"ふぃっしんぐ(?:めーる|さいと|詐欺)?(?:を|に|へ)?\w{0,8}(?:開|入れ|入力|ひっか|引っか|引っ掛|かか|やられ|押し|くりっく)",
            r"(?:ぱすわーど|暗証番号|かーど(?:番号|情報)?|口座(?:番号)?|いd|id)(?:を|も)?(?:\w{0,4})?(?:入れ|入力し|教え|打ち込ん|伝え)(?:て|で)?(?:しま|ちゃ)",
            r"(?:りんく|url|添付(?:ふぁいる)?|めーる|ふぁいる|さいと)(?:を|も)?(?:\w{0,4})?(?:押し|開い|ひらい|くりっくし|踏ん|ふん|実行し)(?:て|で)?(?:しま|ちゃ|じゃ)",
            r"(?:開い|ひらい)てしま",
            rf"(?:騙|だま)され{_NOT_NOW}(?=た|て|まし|ちゃ)",
            rf"詐欺(?:に|を)?(?:あ|遭|引っか|ひっか)(?:っ|い|か)(?:た|て|まし){_NOT_NOW}",
            r"(?:振り?込ん|ふりこん|送金し|支払っ|払っ)(?:で|て)?(?:しま|じゃ|ちゃ)",
            r"\bphished\b",
            r"\b(?:clicked|opened) (?:on )?(?:a |the |that )?(?:bad |phishing |strange |suspicious )(?:link|mail|e-mail|attachment|file)",
            r"\b(?:entered|typed|gave) (?:my|our|the) (?:password|card)",
            r"\b(?:been|got|was|were) (?:scammed|deceived|tricked)",
        ),
    ),
    (
        Kind.LOST,
        _any(
            rf"(?:情報|でーた|名簿|めーる|個人情報)(?:が|を)(?:\w{{0,3}})?(?:漏れ|もれ|漏らし|流出し)(?:た|て|まし|ちゃ){_NOT_NOW}",
            rf"(?:漏えい|漏洩|ろうえい|流出){_GOT}{_NOT_NOW}",
            rf"(?:紛失){_GOT}{_NOT_NOW}",
            r"(?:ぱそこん|pc|すまほ|携帯|usb(?:めもり)?|書類|名簿|でーた|鞄|かばん)(?:を|が)?(?:\w{0,4})?(?:なくし|無くし|失くし|落とし|置き忘れ|忘れてき)(?:た|て|まし|ちゃ)",
            rf"盗まれ(?=た|て|まし){_NOT_NOW}",
            rf"(?:誤送信|誤配信){_GOT}{_NOT_NOW}",
            r"(?:別の|違う|ちがう|間違った|他の)(?:人|相手|会社|お客\w{0,2}|宛先|あて先)(?:に|へ)(?:\w{0,6})?(?:送っ|送信し)(?:て|た|まし|ちゃ)",
            r"間違え?て(?:\w{0,8})?(?:送っ|送信し)(?:て|た|まし|ちゃ)",
            r"(?:宛先|あて先|bcc)(?:を|と)(?:\w{0,6})?間違え(?:て|た|まし|ちゃ)",
            r"\bdata (?:breach|leak)\b",
            r"\b(?:stolen|lost) (?:my |our |the |a )?(?:laptop|phone|computer|pc|usb)",
            r"\b(?:laptop|phone|computer|pc|usb(?: stick)?) (?:was|is|got|has been) (?:stolen|lost)",
            r"\bsent (?:\w+ ){0,3}to the wrong (?:person|address|people|company|customer)",
        ),
    ),
)
_WHAT_IF = re.compile(
    r"\b(?:if|in case|in the event|against|prevent\w*|insurance|protection|training|ever)\b"
    r"|もし(?!れ)|万が一|万一"  # not the もし of かもしれません
)


def kind_of(text: str) -> Kind | None:
    """What kind of incident typed words tell of, None where nothing is happening."""
    folded = spoken(text)
    if _WHAT_IF.search(folded):
        return None
    told = re.sub(_ORDINARY, " ", folded)
    return next((kind for kind, sign in SIGNS if sign.search(told)), None)
