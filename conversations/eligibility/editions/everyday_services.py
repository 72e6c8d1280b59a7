"""Everyday words for services, software, lodging and bodies of their own: rows 3, 6, 7, 9–15.

Source: as everyday_shops.py. Services are G 38, 39 (but software and data processing: row 6),
411, 412, 415, 416, K 693 and 70, L, M 75 (but inns: row 7), N without 791, O, P, Q and R. Rows
9–15: the programme page itself; rows 9 and 10 only for those legal persons, so a word that does
not say who runs the place offers the services too. An entry without rows is a body on which the
page is silent (domain.md 6.5, no. 8): the secretariat is asked.
"""

from conversations.eligibility.editions.everyday_shops import Entry

# Whoever says one of these has said the row.
LEGAL_PERSONS: tuple[Entry, ...] = (
    (
        "9",
        "医療法人 医療法人社団 医療法人財団 社会医療法人 社会福祉法人 社福 社会福祉協議会 社協 medical_corporation social_welfare_corporation",
    ),
    ("10", "学校法人 準学校法人 school_corporation"),
    (
        "11",
        "商工会 商工会議所 商工会連合会 都道府県商工会連合会 商議所 chamber_of_commerce society_of_commerce",
    ),
    (
        "12",
        "事業協同組合 事業協同小組合 火災共済協同組合 信用協同組合 信用組合 協同組合連合会 企業組合 協業組合 商工組合 商工組合連合会 中小企業団体",
    ),
    (
        "13",
        "農業協同組合 農協 ja 漁業協同組合 漁協 森林組合 商店街振興組合 生活衛生同業組合 生活協同組合 消費生活協同組合 生協 水産加工業協同組合 土地改良区 酒造組合 健康保険組合 国民健康保険組合 特別の法律",
    ),
    (
        "14",
        "一般社団法人 公益社団法人 社団法人 一般財団法人 公益財団法人 財団法人 一般社団 公益社団 一般財団 公益財団 シルバー人材センター 医師会 歯科医師会 法人会 観光協会 incorporated_association foundation",
    ),
    ("15", "特定非営利活動法人 認定特定非営利活動法人 npo法人 npo 認定npo nonprofit non-profit"),
    ("", "宗教法人 管理組合 労働組合 農事組合法人 独立行政法人 地方公共団体"),
    (
        "3",
        "監査法人 税理士法人 弁護士法人 司法書士法人 行政書士法人 社会保険労務士法人 特許業務法人",
    ),
)

BODIES: tuple[Entry, ...] = (
    ("12 13", "協同組合 組合 cooperative"),
    ("13 8", "信用金庫 労働金庫"),
    ("", "神社 お寺 寺院 市役所 町役場 自治体 自治会 町内会 pta"),
    ("14", "社団 財団 協会 業界団体 連盟 association"),
)

CARE: tuple[Entry, ...] = (
    ("9 3", "病院 びょういん 総合病院 精神科病院 hospital"),
    (
        "3 9",
        "医院 いいん 診療所 クリニック 開業医 医者 お医者さん 内科 外科 小児科 眼科 皮膚科 耳鼻科 耳鼻咽喉科 整形外科 産婦人科 精神科 心療内科 歯科 歯医者 はいしゃ 歯科医院 歯科クリニック 矯正歯科 人工透析 医療 いりょう clinic doctor dentist dental medical",
    ),
    (
        "3 9",
        "介護 かいご デイサービス デイケア 老人ホーム 有料老人ホーム サ高住 サービス付き高齢者向け住宅 グループホーム 訪問介護 ヘルパー 訪問看護 訪問看護ステーション 訪問入浴 ケアマネ 居宅介護支援 小規模多機能 介護施設 福祉 障害福祉 障がい福祉 障害者支援 就労支援 就労継続支援 作業所 放課後デイ 放課後等デイサービス 児童発達支援 学童 学童保育 nursing_care day_service nursing_home welfare",
    ),
    ("9", "特別養護老人ホーム 特養 救護施設 児童養護施設 乳児院 養護老人ホーム"),
    ("9 3", "介護老人保健施設 老健"),
    (
        "3 9",
        "保育園 ほいくえん 保育所 保育 託児所 ベビーシッター 企業主導型保育 nursery childcare daycare day_care",
    ),
    (
        "10 3",
        "幼稚園 ようちえん 学校 がっこう 専門学校 専修学校 各種学校 高校 高等学校 中学校 小学校 インターナショナルスクール kindergarten school",
    ),
    ("10", "大学 短大 短期大学 university college"),
    ("10 9 3", "認定こども園 こども園 子ども園"),
    (
        "3 10",
        "日本語学校 自動車学校 自動車教習所 教習所 フリースクール language_school driving_school",
    ),
    (
        "3",
        "接骨院 整骨院 鍼灸 鍼灸院 はり灸 マッサージ 整体 整体院 カイロ リラクゼーション 歯科技工 歯科技工所 助産院 動物病院 獣医 ペット病院 massage chiropractor vet veterinary",
    ),
)

LIVING: tuple[Entry, ...] = (
    (
        "3",
        "学習塾 塾 じゅく 進学塾 予備校 家庭教師 英会話 英会話教室 英語教室 そろばん 習字 書道教室 音楽教室 ピアノ教室 料理教室 ダンス教室 ダンススクール ヨガ ヨガ教室 スイミングスクール スイミング 体操教室 パソコン教室 プログラミング教室 カルチャースクール 茶道 華道 研修 セミナー 教育 cram_school tutoring tutor juku lesson training",
    ),
    (
        "3",
        "美容室 びようしつ 美容院 びよういん 美容 ヘアサロン サロン 理容 理容室 理容院 床屋 とこや 散髪 バーバー エステ エステサロン ネイル ネイルサロン まつげ 着付け クリーニング クリーニング店 コインランドリー 銭湯 温泉 スーパー銭湯 サウナ 日帰り温泉 hairdresser hair_dresser hair_salon beauty_salon barber barbershop nail_salon spa laundry dry_cleaning",
    ),
    (
        "3",
        "葬儀 葬祭 葬儀社 葬儀屋 斎場 火葬 結婚式場 ブライダル 冠婚葬祭 写真館 写真スタジオ フォトスタジオ カメラマン 写真 家事代行 便利屋 ペット美容 トリミング ペットホテル 結婚相談所 占い 墓石管理 funeral wedding photographer photo_studio",
    ),
    (
        "3",
        "映画館 劇場 ライブハウス 劇団 スポーツクラブ フィットネス ジム スポーツジム フィットネスジム ゴルフ場 ゴルフ練習場 ボウリング テニスクラブ スキー場 遊園地 ゲームセンター カラオケ パチンコ 漫画喫茶 ネットカフェ 釣り堀 マリーナ レジャー アミューズメント gym fitness golf karaoke cinema theater theatre",
    ),
    (
        "3",
        "駐車場 ちゅうしゃじょう コインパーキング パーキング レンタカー カーシェア 貸衣装 建機レンタル 機械リース リース会社 レンタル会社 貸会議室 レンタルスペース parking car_rental rent-a-car",
    ),
    (
        "3",
        "自動車整備 車検 整備工場 自動車修理 車修理 板金塗装 カーディーラー整備 バイク修理 パソコン修理 家電修理 時計修理 機械修理 メンテナンス 保守 car_repair garage maintenance",
    ),
    (
        "3",
        "ビルメンテナンス ビル管理 ビル清掃 ハウスクリーニング 警備 警備会社 産業廃棄物 産廃 廃棄物 ごみ収集 廃品回収 浄化槽 害虫駆除 人材派遣 人材紹介 職業紹介 アウトソーシング コールセンター テレマーケティング 代行業 運転代行 経理代行 事務代行 サービス業 イベント会社 イベント企画 イベント 展示会 整備 security_guard staffing recruitment call_center waste event",
    ),
)

PROFESSIONS: tuple[Entry, ...] = (
    (
        "3",
        "税理士 ぜいりし 会計士 公認会計士 会計事務所 税理士事務所 弁護士 べんごし 法律事務所 司法書士 行政書士 社労士 社会保険労務士 弁理士 特許事務所 土地家屋調査士 不動産鑑定 不動産鑑定士 公証 中小企業診断士 経営コンサル コンサルティング コンサルタント コンサル 士業 accountant accounting tax_accountant lawyer law_firm attorney consultant consulting notary",
    ),
    (
        "3",
        "設計 設計事務所 建築設計 建築士 建築事務所 測量 地質調査 建設コンサルタント 機械設計 検査会社 計量 環境測定 研究所 研究開発 翻訳 通訳 architect surveyor engineering_consultant translation translator research laboratory",
    ),
    (
        "3",
        "デザイン デザイナー デザイン事務所 イラスト イラストレーター ライター 作家 芸術家 漫画家 経営企画 マーケティング 市場調査 世論調査 興信所 探偵 design designer illustrator writer marketing",
    ),
    (
        "3",
        "広告 広告代理店 広告業 広告制作 こうこく 看板広告 pr会社 チラシ配布 ポスティング 放送 放送局 ほうそう テレビ局 ラジオ局 ケーブルテレビ コミュニティfm 映像 映像制作 動画制作 番組制作 映画制作 アニメ制作 音楽制作 レコーディング 編集プロダクション 芸能 芸能事務所 advertising advertisement ad_agency broadcasting broadcaster tv_station radio video_production",
    ),
    (
        "6 3",
        "web制作 ホームページ制作 ホームページ ウェブ制作 webデザイン ウェブデザイン サイト制作 ses エンジニア派遣 システムエンジニア プログラマー プログラマ it企業 it会社 it業 ゲーム開発 ゲーム制作 ゲーム会社 アプリ アプリ開発 インフラエンジニア itサービス it_services app_development programmer engineer web_design",
    ),
    ("6 8", "saas クラウドサービス クラウド サーバー構築"),
    (
        "6",
        "プログラミング パッケージソフト 組込み 組み込み データ入力 計算センター 情報サービス 情報処理サービス 業務システム 基幹システム システムインテグレータ sier システムハウス si programming data_entry",
    ),
    ("6 3", "itコンサル itコンサルティング it_consulting"),
    ("3 6", "データ分析 情報提供サービス 情報提供"),
)

LODGING: tuple[Entry, ...] = (
    (
        "7 3",
        "ホテル ビジネスホテル リゾートホテル シティホテル 民宿 ペンション 宿泊 宿泊業 宿屋 お宿 hotel lodging guest_house bed_and_breakfast",
    ),
    ("3 7", "ゲストハウス 民泊 簡易宿所 カプセルホテル ホステル 山小屋 hostel"),
    ("3", "キャンプ場 グランピング 下宿 学生寮 シェアハウス ラブホテル campsite boarding_house"),
)

# Too general to go before anything else that was said.
GENERIC: tuple[Entry, ...] = (
    ("3", "サービス 事務所 教室 スクール スタジオ プロダクション service services office"),
    ("3 9", "care"),
    ("6 3", "システム it web system"),
    ("4", "ショップ 商店 お店 shop store"),
    ("4 1", "食品 food"),
    ("1", "製作所 製作 制作所 工業 産業機械"),
    ("1 8", "造園 植木屋 庭師 gardener landscaping"),
    ("8", "その他"),
)
