"""What web forms and hands write into the application file, by the value it stands for."""

from collections.abc import Mapping
from types import MappingProxyType

NOTHING = "- ー ― — – ? … 未定 未回答 未記入 確認中 空欄 n/a na null 非公表 unknown"  # not known

FLAGS: Mapping[str, str] = MappingProxyType(
    {
        "yes": "yes y true 1 はい あり 有 有り ある ○ ◯ 該当 該当する 該当あり あてはまる あてはまります 参加 参加した 参加あり 参加済 参加済み 受けた",
        "no": "no n false 0 いいえ なし 無 無し ない × 該当なし 該当しない 非該当 あてはまらない あてはまりません 不参加 参加なし 参加していない 未参加 受けていない 初めて はじめて",
    }
)
FORMS: Mapping[str, str] = MappingProxyType(
    {
        "incorporated": "incorporated 法人 会社 (株) 株 (有) 有限 株式 合同 company corporation 法人(会社など)",
        "sole_proprietor": "sole_proprietor 個人 個人事業 個人事業主 個人事業者 自営 自営業 フリーランス sole",
        "unincorporated": "unincorporated 任意団体 法人格なし 法人格のない団体 法人ではない団体 人格のない社団 権利能力なき社団 非法人",
    }
)
STARS: Mapping[str, str] = MappingProxyType(
    {
        "0": "0 なし 無 無し ない いいえ まだ 未 未宣言 未実施 していない まだ宣言していない 宣言なし 宣言していない 星なし none no",
        "1": "1 ★ ☆ 1つ 一つ ひとつ 一つ星 1つ星 ひとつ星 一ツ星 星1つ 宣言済 宣言済み 宣言した あり 有 one",
        "2": "2 ★★ ☆☆ 2つ 二つ ふたつ 二つ星 2つ星 ふたつ星 二ツ星 星2つ two",
        "pending": "pending 申請中 申込み中 申込中 申し込み中 手続き中 手続中 id待ち 申請済 申請済み 申込み済 申込み中(id待ち)",
    }
)
POLICIES: Mapping[str, str] = MappingProxyType(
    {
        "none": "none なし 無 無し ない どちらもない 両方なし 未整備 未策定 未作成 いいえ no 0",
        "partial": "partial 一部 一部あり 一部なし 一部整備 片方 片方のみ 片方だけ 片方か作りかけ 作成中 策定中 作りかけ 整備中 途中",
        "complete": "complete 両方 両方あり 両方ある 両方あり配布済み すべてあり 全部あり 整備済 整備済み 策定済 策定済み 完備",
    }
)
