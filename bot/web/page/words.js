// What the page says around the conversation, in both languages. The consultant's own words
// come from the server.

const WORDS = {
  title: ["専門家派遣の窓口", "Expert dispatch desk"],
  trial: ["試用", "trial"],
  stand: ["ホーム", "Home"],
  people: ["だれとして使うか", "Whom you act as"],
  places: ["場所", "Places"],
  clock: ["試用の時計", "Trial clock"],
  data: ["試用の内容", "What the trial holds"],
  sample: ["見本を入れる", "Load sample data"],
  sampleText: ["3つの会社が、それぞれ途中まで進みます。", "Three firms, each at a stage of its own."],
  anew: ["はじめから", "Begin anew"],
  sureTitle: ["試用を、はじめからにしますか。", "Begin the trial anew?"],
  sureText: [
    "試用の答え、計画、予定をすべて消します。\n時計は今の時刻に戻ります。\n元には戻りません。",
    "All answers, plans and dates of the trial go.\nThe clock goes back to the present time.\nThis cannot be undone.",
  ],
  sure: ["すべて消す", "Clear everything"],
  keep: ["やめる", "Keep it"],
  offer: ["見本で、進んだ様子も見られます。", "See it in use, with sample data."],
  working: ["少しお待ちください。数秒かかります。", "One moment please, a few seconds."],
  standing: ["今の状態を読み込んでいます。", "Looking up where you stand."],
  download: ["ダウンロード", "Download"],
  optional: ["任意", "optional"],
  trialMenu: ["試用の時計と内容", "Trial clock and data"],
  hour: ["＋1時間", "+1 hour"],
  day: ["＋1日", "+1 day"],
  next: ["次の通知まで", "To next notice"],
  moved: ["時計を {time} に進めました。", "The clock now shows {time}."],
  nothing: ["時間を待つ通知は、いまはありません。", "No notice is waiting for its time."],
  other: ["English", "日本語"],
  send: ["送る", "Send"],
  retry: ["もう一度送る", "Send again"],
  close: ["閉じる", "Close"],
  choose: ["一覧から選ぶ", "Show the list"],
  jump: ["新しいメッセージへ", "New message"],
  question: ["途中の質問へ", "Open question"],
  fresh: ["新着", "new"],
  you: ["あなた", "You"],
  desk: ["窓口", "Desk"],
  onlyYou: ["あなただけに表示", "Only you see this"],
  outsiders: ["社外の人も見られる場所です", "People of other organisations read this too"],
  answer: ["答え", "Answer"],
  whole: ["質問の説明を開く", "Show the whole question"],
  helpers: ["困ったときは", "Help with this question"],
  explained: ["くわしい説明", "Explanation"],
  chips: ["よく使う言葉", "Useful words"],
  composer: ["メッセージ", "Message"],
  typeHere: ["メッセージを入力", "Type a message"],
  typeAnswer: ["言葉でも答えられます", "You can also type the answer"],
  typeCommand: ["/sme で始めると窓口に届きます", "Begin with /sme to reach the desk"],
  unheard: [
    "窓口には届いていません。「/sme」で始めると届きます。",
    "The desk did not get this. Begin with /sme to reach it.",
  ],
  unreachable: [
    "この窓口につながりませんでした。\n入力した内容は、ここに残っています。\n少し待って、もう一度送ってください。",
    "The desk could not be reached.\nWhat you typed is still here.\nPlease wait a moment and send it again.",
  ],
};

const WELCOME = {
  staff: {
    title: ["会社の情報を守る準備を、ここから始められます。", "Start protecting your firm's information here."],
    text: [
      "専門家派遣事業の事務局が置いた、自動の窓口です。短い質問に答えながら進めます。\n\n・人ではなく、自動でお答えします\n・費用はかかりません\n・参加できるかの確認は約3分、診断は約15分です\n・いつでも止められ、続きから始められます\n・答えを見るのは、あなたの会社の方、事務局、担当の専門家だけです",
      "This is the automatic desk of the secretariat. It goes on by short questions.\n\n・You talk to a program, not a person\n・It costs nothing\n・The check takes about 3 minutes, the diagnosis about 15\n・You can stop at any time and go on later\n・Only your company, the secretariat and your expert see the answers",
    ],
    does: [
      [["参加できるか確認", "Can we take part?"], "/sme check", true],
      [["診断を試す", "Try the diagnosis"], "/sme diagnose"],
    ],
    chips: [
      [["診断", "Diagnosis"], "診断"],
      [["参加確認", "Check"], "参加確認"],
      [["計画", "Plan"], "計画"],
      [["ヘルプ", "Help"], "ヘルプ"],
    ],
  },
  expert: {
    title: ["担当する会社の知らせが、ここに届きます。", "News of your firms arrives here."],
    text: [
      "事務局が指導の日時を決めると、会社の名前と日時をお知らせします。\n指導の1週間前、前日、1時間前にもお知らせが届きます。\n試すには、［事務局］で指導を登録してください。",
      "When the secretariat books an expert session, you are told the firm and the time.\nReminders come a week, a day and an hour before it.\nTo try it, book a session as the secretariat.",
    ],
    does: [[["使い方を見る", "What I can do"], "/sme-expert help"]],
    chips: [[["使い方", "Help"], "/sme-expert help"]],
  },
  office: {
    title: ["事務局の仕事を、ここで試せます。", "Try the secretariat's work here."],
    text: [
      "下の例を押すと、入力欄に入ります。直してから送ってください。\n会社と専門家は「@山田」「@佐藤」とも書けます。",
      "Press an example to put it into the field below. Change it, then send it.\nFirms and experts may be written as @山田 and @佐藤.",
    ],
    fills: [
      [["会社と指導の一覧", "Firms and sessions"], "/sme-office status"],
      [["指導を登録", "Book an expert session"], "/sme-office session add @山田 @佐藤 {date} 14:00 online"],
      [["使える言葉の一覧", "All commands"], "/sme-office help"],
    ],
    chips: [
      [["一覧", "Status"], "/sme-office status"],
      [["使い方", "Help"], "/sme-office help"],
    ],
  },
  channel: {
    title: ["計画を、ここで知らせられます。", "You can share your plan here."],
    text: [
      "「/sme plan」と送ると、まず取り組むことの一覧がここに載ります。\n答えと点数の内訳は載りません。",
      "Send /sme plan to post what you will do first.\nYour answers are not posted.",
    ],
    does: [[["計画を知らせる", "Share the plan"], "/sme plan"]],
    chips: [[["計画を知らせる", "Share the plan"], "/sme plan"]],
  },
};

let english = sessionStorage.getItem("language") === "en";

export const language = () => (english ? "en" : "ja");
export const pick = (pair) => (Array.isArray(pair) ? pair[Number(english)] : pair[language()]);
export const say = (name, values = {}) =>
  pick(WORDS[name]).replace(/\{(\w+)\}/g, (_, key) => values[key]);
export const welcome = (kind) => WELCOME[kind];

export const switchLanguage = () => {
  english = !english;
  sessionStorage.setItem("language", language());
};

// Puts the words of the present language into everything marked for them.
export const label = (root) => {
  for (const node of root.querySelectorAll("[data-word]")) node.textContent = say(node.dataset.word);
  for (const node of root.querySelectorAll("[data-label]"))
    node.setAttribute("aria-label", say(node.dataset.label));
};

// Wall time as it came ("2026-11-23T10:00:00"), said with its weekday.
export const day = (wall) => {
  const [year, month, date] = wall.slice(0, 10).split("-").map(Number);
  const at = new Date(Date.UTC(year, month - 1, date));
  const weekday = at.toLocaleDateString(language(), { weekday: "short", timeZone: "UTC" });
  const name = at.toLocaleDateString("en", { month: "short", timeZone: "UTC" });
  return english ? `${weekday} ${date} ${name}` : `${month}月${date}日（${weekday}）`;
};
export const hour = (wall) => wall.slice(11, 16);
