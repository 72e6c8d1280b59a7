"""Cards for hard moments in the room (users.md X6): what can be said, what is outside.

Ours; what the programme itself rules about products and further work is the secretariat's to
say (users.md X3), and every card says so where it matters.
"""

from dataclasses import dataclass

from conversations.engine import Text


@dataclass(frozen=True, slots=True)
class Card:
    """One hard moment. label: of its button. say: words to say. do: what helps.

    outside: what the programme does not cover there, None where nothing is at stake.
    """

    id: str
    label: Text
    say: Text
    do: tuple[Text, ...]
    outside: Text | None = None


CARDS: tuple[Card, ...] = (
    Card(
        "absent",
        Text(ja="社長が不在", en="Owner is absent"),
        Text(ja="今日決めたいことを3つに絞って、社長にお渡しします。", en="I will leave three things for the owner to decide."),
        (
            Text(ja="基本方針の約束と予算は、その場で決めずに残す", en="leave promises of the policy and money undecided"),
            Text(ja="最後の10分だけ、電話でつないでもらう", en="ask for ten minutes by telephone at the end"),
            Text(ja="次回は最初の30分に同席をお願いする", en="ask for the first 30 minutes of the next session"),
        ),
    ),
    Card(
        "repair",
        Text(ja="パソコンの修理", en="Fix this PC"),
        Text(ja="今日は直し方より、次に同じことが起きない決め方を一緒に作ります。", en="Today we settle how it does not happen again, rather than mend it."),
        (
            Text(ja="画面を一緒に見て、症状を書きとめる", en="look at it together and note what happens"),
            Text(ja="保守の会社か、買ったお店の連絡先を確かめる", en="find whom they call: the shop or the maintenance firm"),
        ),
        Text(ja="機器の設定変更や修理の作業", en="changing settings or repairing machines"),
    ),
    Card(
        "product",
        Text(ja="製品の推薦", en="Which product?"),
        Text(ja="製品名ではなく、選ぶときに見る点を3つお伝えします。", en="I name no product, but three things to look at when choosing."),
        (
            Text(ja="要る働き、毎月の費用、困ったときの窓口で比べる", en="compare by need, monthly cost and support"),
            Text(ja="今ある物の設定で足りないかを、先に見る", en="see first whether settings of what is there will do"),
            Text(ja="2社以上から見積りを取るようすすめる", en="suggest quotes from two firms or more"),
        ),
        Text(ja="特定の製品の推薦や販売（事務局の定めが優先）", en="recommending or selling a product (the secretariat's rule comes first)"),
    ),
    Card(
        "all_done",
        Text(ja="全部やってます", en="Everything is done"),
        Text(ja="よい状態を、取引先にも見せられる形にしましょう。", en="Let us make that something you can show your customers."),
        (
            Text(ja="「最後にいつ、だれがしましたか」と聞く", en="ask: when was it last done, and by whom?"),
            Text(ja="3つだけ、画面や紙で一緒に見る", en="look at three of them together, on screen or paper"),
            Text(ja="違っていたら、責めずに答えを直す", en="where it differs, mend the answer without blame"),
        ),
    ),
    Card(
        "harm",
        Text(ja="いま被害がある", en="It happens now"),
        Text(ja="予定を止めて、先に被害を広げない手順を一緒にします。", en="We stop the agenda and first keep it from spreading."),
        (
            Text(ja="通信を切る。電源は切らず、何も消さない", en="cut the network; keep the power on, delete nothing"),
            Text(ja="画面を写真に撮り、時刻を書く", en="photograph the screen, write down the time"),
            Text(ja="保守の会社とIPAの窓口に連絡してもらう", en="have them call their maintenance firm and IPA's desk"),
            Text(ja="終わったら、事務局に知らせる", en="then tell the secretariat"),
        ),
        Text(ja="復旧の作業や調査の請け負い", en="recovery or investigation as a job"),
    ),
    Card(
        "silent",
        Text(ja="話が進まない", en="Nobody talks"),
        Text(ja="では、昨日の仕事の流れを、朝から順に聞かせてください。", en="Then tell me about yesterday's work, from the morning on."),
        (
            Text(ja="実際のパソコンや書類の前に移る", en="move to the real computer or papers"),
            Text(ja="よその会社で起きた身近な例を1つ話す", en="tell one everyday example from elsewhere"),
            Text(ja="今日は1つ決まれば十分、と伝える", en="say that one decision is enough for today"),
        ),
    ),
    Card(
        "unknown",
        Text(ja="答えられない", en="I cannot answer"),
        Text(ja="確かめて、いつまでにお返事するかを今お約束します。", en="I will find out, and say now by when."),
        (
            Text(ja="質問をそのまま書きとめ、読み返す", en="write the question down and read it back"),
            Text(ja="［事務局に聞く］で送る", en="send it with “Ask the secretariat”"),
        ),
    ),
    Card(
        "further",
        Text(ja="別の仕事の依頼", en="Further work asked"),
        Text(ja="今はこの事業の専門家として来ています。事務局に確かめますね。", en="I am here for the programme, so let me ask the secretariat."),
        (
            Text(ja="その場で受けず、金額の話をしない", en="do not agree on the spot, name no price"),
            Text(ja="4回の中でできることを先に示す", en="show first what the four sessions can do"),
        ),
        Text(ja="有料の仕事の約束（事務局の定めが優先）", en="agreeing on paid work (the secretariat's rule comes first)"),
    ),
)  # fmt: skip  # a table reads as a table
