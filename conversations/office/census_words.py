"""What the secretariat reads where firms are counted by region or week."""

from collections.abc import Mapping
from types import MappingProxyType

from conversations.engine import Text
from conversations.regions import Region

NOTIFY = Text(ja="数えた表です。", en="The counts.")
BY_REGION = Text(ja="【地域別】{now}時点", en="By region, as of {now}")
BY_WEEK = Text(ja="【週別】{now}時点", en="By week, as of {now}")
REGION = Text(ja="地域", en="Region")
FIRMS = Text(ja="会社", en="Companies")
TOTAL = Text(ja="合計", en="Total")
UNKNOWN = Text(ja="県がわからない", en="not known")
METROPOLITAN = Text(ja="うち3大都市圏", en="of these, metropolitan areas")
OUTSIDE = Text(ja="うち3大都市圏の外", en="of these, outside")
REGION_NOTE = Text(
    ja="3大都市圏は、事業の案内にある都府県です。県がわからない会社は、どちらにも入りません。",
    en="Metropolitan areas are those of the programme page. Where no prefecture is known, a company is in neither.",
)
REGIONS: Mapping[Region, Text] = MappingProxyType(
    {
        Region.HOKKAIDO: Text(ja="北海道", en="Hokkaido"),
        Region.TOHOKU: Text(ja="東北", en="Tohoku"),
        Region.KANTO: Text(ja="関東", en="Kanto"),
        Region.CHUBU: Text(ja="中部", en="Chubu"),
        Region.KINKI: Text(ja="近畿", en="Kinki"),
        Region.CHUGOKU: Text(ja="中国", en="Chugoku"),
        Region.SHIKOKU: Text(ja="四国", en="Shikoku"),
        Region.KYUSHU: Text(ja="九州・沖縄", en="Kyushu and Okinawa"),
    }
)
WEEK = Text(ja="{day}の週", en="week of {day}")
THIS = Text(ja="{day}の週（今週）", en="week of {day} (this week)")
BEFORE = Text(ja="それより前", en="earlier")
AFTER = Text(ja="それより後", en="later")
WEEK_COLUMNS = (
    Text(ja="週", en="Week"),
    Text(ja="新しい会社", en="New companies"),
    Text(ja="指導の実施", en="Sessions held"),
    Text(ja="指導の予定", en="Sessions booked"),
)
WEEK_NOTE = Text(
    ja="週は月曜からです。指導は日時の週に数えます。取りやめは入りません。",
    en="Weeks begin on Monday. A session counts in the week of its date; called off ones do not.",
)
NEXT_PAGE = Text(ja="次の{count}社", en="Next {count}")
REGION_LABEL = Text(ja="地域別", en="By region")
WEEK_LABEL = Text(ja="週別", en="By week")
