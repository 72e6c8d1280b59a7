"""Everyday words for making, building, moving, trading and eating: rows 1, 2, 4, 5 and 8.

Source: classes of the Japan Standard Industrial Classification as the Small and Medium Enterprise
Agency assigns them (table in JEED's handbook for the over-65 employment subsidy, "日本標準産業分類
による業種区分"; users.md R6): I 50–55 wholesale, I 56–61 and M 76–77 retail; making, building,
transport and storage row 1; farming, energy, finance, estate agency, travel agency (791),
telecommunications (37, 40) and publishing (413, 414) row 8. Row 5: the programme page itself.
Where a word fits several rows all are offered, likeliest first.
"""

Entry = tuple[str, str]  # rows, likeliest first; words, "_" for a space inside one

# What somebody does with goods decides the row, whatever the goods are.
TRADES: tuple[Entry, ...] = (
    (
        "1",
        "製造 メーカー 工場 ものづくり 町工場 加工 工務店 工事 建設 建築 土木 施工 運送 運輸 物流 配送 倉庫 manufacturing manufacturer factory maker construction builder transport trucking logistics warehouse",
    ),
    (
        "2",
        "卸 卸売 問屋 おろし 商社 貿易 輸入 輸出 仲卸 wholesale wholesaler importer exporter trading_company distributor",
    ),
    (
        "4",
        "小売 売店 直売 通販 ネットショップ 通信販売 オンラインショップ ecサイト 販売店 retail retailer online_shop",
    ),
    ("4 2", "販売 ディーラー dealer"),
    ("3", "修理 レンタル リース 派遣 清掃 代行 repair rental leasing rent cleaning"),
)

# These name a row of their own, whatever else is said.
DECISIVE: tuple[Entry, ...] = (
    ("5", "ゴム製品 ゴム ラバー ゴム製造 ゴム加工 ゴム工場 ゴムパッキン ゴムホース rubber"),
    (
        "1",
        "タイヤ ゴムタイヤ タイヤメーカー タイヤ製造 工業用ベルト 工場用ベルト ゴムベルト コンベヤベルト コンベアベルト tire tyre conveyor_belt",
    ),
    (
        "6",
        "ソフトウェア ソフト開発 ソフト会社 システム開発 受託開発 情報処理 ソフト屋 システム会社 software system_development data_processing",
    ),
    ("7", "旅館 りょかん 温泉宿 割烹旅館 湯宿 ryokan inn"),
)

MAKING: tuple[Entry, ...] = (
    (
        "1",
        "鉄工所 鉄工 板金 溶接 金型 鋳造 鋳物 鍛造 めっき 切削 旋盤 プレス 研磨 塗装 印刷 いんさつ 製本 製版 縫製 織物 染色 染物 紡績 ニット 製材 木工 家具製造 製紙 段ボール 紙器 化学 製薬 樹脂 プラスチック 成形 ガラス 窯業 陶器 焼き物 瓦 セメント 生コン コンクリート 砕石 石材 製鉄 鉄鋼 非鉄 電子部品 半導体 基板 電機 機械 精密 部品 計測器 医療機器 造船 酒造 酒蔵 蔵元 醸造 ワイナリー 味噌 醤油 製麺 製粉 製菓 製パン 食品加工 水産加工 缶詰 漬物 製茶 豆腐 弁当製造 弁当工場 菓子製造 パン工場 惣菜工場 飼料 肥料 眼鏡製造 漆器 工芸 看板製作 印章製造 自動車部品 自動車製造 printing printer metalwork foundry brewery sawmill machinery plastics semiconductor",
    ),
    (
        "1",
        "工務 リフォーム 大工 左官 とび 鳶 解体 基礎工事 内装 外構 電気工事 水道工事 設備工事 管工事 配管 空調工事 防水 屋根 外壁 足場 鉄骨 鉄筋 舗装 建築業 建設会社 土建 ゼネコン ハウスメーカー 住宅建築 畳 サッシ工事 通信工事 消防設備 plumber plumbing electrician carpenter roofing renovation",
    ),
    (
        "1",
        "トラック 宅配 引っ越し 引越し 引越 タクシー バス会社 バス 観光バス ハイヤー 鉄道 海運 港湾 船会社 フェリー 渡船 航空 通関 倉庫業 軽貨物 バイク便 運転代行会社 taxi bus shipping courier moving_company delivery",
    ),
    (
        "4 1",
        "和菓子 洋菓子 菓子 お菓子 ケーキ パン屋 パン 石材店 ベーカリー 豆腐屋 畳屋 仕立て bakery confectionery",
    ),
)

TRADING: tuple[Entry, ...] = (
    (
        "2",
        "卸売業 食品卸 青果卸 酒類卸 建材商社 専門商社 総合商社 鋼材商社 機械商社 医薬品卸 繊維商社 卸売市場 市場仲買 仲買 古紙回収 スクラップ 鉄くず scrap",
    ),
    (
        "4",
        "スーパー コンビニ 百貨店 デパート ドラッグストア 薬局 調剤 調剤薬局 薬屋 酒屋 酒店 米屋 八百屋 魚屋 鮮魚店 肉屋 精肉店 精肉 青果店 果物屋 花屋 生花店 フラワーショップ 本屋 書店 文房具 文具 雑貨 衣料品 洋服 洋品店 服屋 アパレルショップ ブティック 呉服 呉服店 着物 靴屋 靴店 かばん 鞄 時計店 時計 眼鏡 眼鏡店 メガネ 宝石 宝飾 ジュエリー 家具店 家具 家電 電器店 電気屋 でんきや ホームセンター 金物 金物店 自転車 自転車屋 バイク屋 バイクショップ 自動車販売 中古車 中古車販売 車屋 カーショップ カー用品 タイヤ販売 タイヤショップ タイヤ屋 ガソリンスタンド 灯油 燃料 プロパン lpガス 灯油販売 リサイクルショップ 古物 古着 古本 骨董 スポーツ用品 おもちゃ 玩具 ペットショップ 楽器店 楽器 カメラ店 仏壇 仏具 印鑑 はんこ 化粧品 コスメ 健康食品 お茶屋 茶店 コーヒー豆 土産 お土産 土産物 みやげ 土産物店 直売所 道の駅 園芸店 携帯ショップ 携帯電話ショップ パソコンショップ 駄菓子 たばこ屋 新聞販売 新聞販売店 牛乳販売 宅配水 自動販売機 訪問販売 移動販売 介護用品 福祉用具販売 supermarket convenience_store department_store drugstore pharmacy florist bookstore bookshop grocery boutique petrol_station gas_station car_dealer souvenir ec e-commerce ecommerce",
    ),
    (
        "4",
        "飲食店 飲食業 飲食 いんしょく レストラン 食堂 しょくどう 居酒屋 いざかや カフェ 喫茶 喫茶店 きっさてん コーヒー店 バー スナック キャバクラ ナイトクラブ スポーツバー ダイニングバー ワインバー フードサービス ラーメン うどん そば屋 蕎麦 そば そば店 寿司 すし 鮨 焼肉 焼き肉 焼鳥 焼き鳥 やきとり お好み焼き たこ焼き 天ぷら とんかつ うなぎ 牛丼 定食 定食屋 カレー ファミレス ファーストフード ハンバーガー ピザ イタリアン フレンチ 中華 中華料理 和食 日本料理 割烹 料亭 小料理 料理屋 ビストロ ダイニング ビアガーデン 農家レストラン キッチンカー 屋台 持ち帰り もちかえり テイクアウト 宅配ピザ デリバリー 出前 弁当 べんとう お弁当 弁当屋 仕出し ケータリング 惣菜 総菜 そうざい 給食 社員食堂 配食 甘味処 アイスクリーム ソフトクリーム restaurant cafe coffee_shop bar pub izakaya diner ramen sushi take-away takeaway take-out takeout catering bento lunch_box food_truck pizza",
    ),
    ("4 1", "飲料 お茶 カーテン システムキッチン"),
    ("4 3", "リサイクル"),
    (
        "4 2 1",
        "野菜 魚介 水産 食肉 衣類 建築資材 アパレル 服飾 繊維 インテリア 建材 木材 鋼材 資材 工具 apparel furniture",
    ),
)

OTHER: tuple[Entry, ...] = (
    (
        "8",
        "不動産 ふどうさん 不動産屋 宅建 宅地建物 賃貸仲介 不動産仲介 不動産管理 不動産会社 マンション管理 アパート経営 大家 貸家 貸しビル 貸ビル ビル賃貸 土地賃貸 マンション経営 分譲 estate_agency estate_agent real_estate realtor property_management landlord",
    ),
    (
        "8",
        "農業 のうぎょう 農家 のうか 農園 農場 ファーム 果樹園 稲作 米農家 野菜農家 いちご農家 ぶどう園 茶園 畜産 酪農 養豚 養鶏 肥育 牧場 ハウス栽培 植物工場 きのこ栽培 園芸サービス 花き栽培 林業 造林 製炭 漁業 漁師 養殖 水産養殖 farm farming farmer agriculture forestry fishery dairy ranch orchard",
    ),
    (
        "8",
        "金融 銀行 証券 保険 保険代理店 ほけん 生命保険 損害保険 貸金 消費者金融 質屋 ファクタリング クレジット 投資 資産運用 ファンド 両替 暗号資産 bank banking finance insurance insurance_agency securities",
    ),
    (
        "8",
        "旅行会社 旅行代理店 旅行業 旅行 りょこう ツアー会社 ツアー travel_agency travel_agent travel tour",
    ),
    ("8", "出版 出版社 新聞社 雑誌社 電子書籍出版 publishing publisher newspaper"),
    (
        "8",
        "電力 発電 太陽光発電 ソーラー 風力 電気事業 ガス会社 都市ガス 水道事業 上下水道 熱供給 鉱業 採石 砂利採取 鉱山 石油開発 power_plant solar utility mining quarry",
    ),
    (
        "8",
        "通信会社 電話会社 プロバイダ インターネット接続 ケーブル回線 携帯電話会社 通信業 telecom internet_provider",
    ),
    (
        "8 6",
        "ポータルサイト サーバー運営 レンタルサーバー ホスティング データセンター asp hosting data_center",
    ),
)
