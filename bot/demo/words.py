"""What the trial says of its data."""

from conversations.engine import Text

FILLED = Text(
    ja="見本を入れました。\n計画まで進んだ会社、診断の途中の会社、星がまだの会社があります。\n上の名前を押すと、その人の画面になります。",
    en="The sample data is in.\nOne firm has its plan, one is in the middle of its diagnosis, one lacks its star.\nPress a name above to see what that person sees.",
)
CLEARED = Text(
    ja="試用を、はじめからにしました。\n時計は今の時刻です。",
    en="The trial begins anew.\nIts clock shows the present time.",
)
ALREADY = Text(
    ja="もう会社の内容があるので、見本は入れていません。\n今の内容は残っています。\n見本を見るには、先に［はじめから］を押してください。",
    en="A firm is in the trial already, so no sample data was put in.\nWhat is there is kept.\nTo see the sample data, press “Begin anew” first.",
)
NOT_A_TRIAL = Text(
    ja="試用のほかの記録があるので、何も変えていません。\n記録はすべて残っています。\n試すときは、DATABASE_URLで別の場所を選んでください。",
    en="There are records here that are no trial's, so nothing was changed.\nEverything is kept.\nTo try things out, choose another place with DATABASE_URL.",
)
