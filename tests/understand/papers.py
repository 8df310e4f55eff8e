"""Short made-up papers in the shapes that groups really write; shared by the tests of understanding and of words."""

from __future__ import annotations

from textwrap import dedent

from easyread.model.paper import Paper
from easyread.model.settings import Settings
from easyread.readers.plain import read
from easyread.testing import PaperWorld
from easyread.understand.paper import understand


def paper(text: str, kind: str = "auto") -> Paper:
    source = read(dedent(text).strip("\n").encode(), "paper.txt")
    return understand(source, Settings(kind=kind), PaperWorld()).value


MINUTES = """
    MERROW VALE PARTNERSHIP BOARD
    Minutes of the meeting held on Tuesday 12th May 2026, 10.00am, Merrow Hall

    Present
    Dilys Mwangi (DM)        Self-advocate, Co-chair
    Oliver Trent (OT)        Social Care Manager
    Dr Asha Pillai (AP)      Merrow Surgery
    Bea F                    Member

    Apologies: Cllr J. Stone, Kofi Mensah (KM)

    1. Welcome
    DM welcomed everyone. OT explained that he would have to leave at noon.

    2. Matters arising
    2.1 Action 14 – OT had sent the dates to all members. Closed.
    2.2 KM to ring the bus company. Action: KM

    3. Health checks
    AP presented the figures. 62% of people on the register had a check, compared to 58% last year.
    It was agreed that the Board would write to all 9 surgeries. AP to draft a letter by the end of June. Action: AP / DM
    A request for a nurse at every meeting was declined.
    It was not agreed to pay for taxis.

    4. Garden
    The item was deferred to the July meeting.

    The meeting closed at 12.40pm.

    Date of next meeting: Tuesday 14th July 2026, 10.00am – 1.00pm, Merrow Hall
"""

AGENDA = """
    MERROW VALE PARTNERSHIP BOARD
    AGENDA

    Date:      Tuesday 14th July 2026
    Time:      10.00am - 1.00pm (tea from 9.30am)
    Venue:     Merrow Hall, Mill Lane

    1.   10.00   Welcome and introductions                  Dilys Mwangi
    2.   10.15   Minutes of the last meeting                Oliver Trent
    3.   10.30   Health checks                              Dr Asha Pillai, Merrow Surgery
                 To AGREE the letter to surgeries
         11.15   COMFORT BREAK – 15 minutes
    4.   11.30   Garden – decision needed on the budget of £250       All
    5.   12.30   Any Other Business

    Date of next meeting: Tuesday 8th September 2026, 10am-1pm

    Lunch will be provided at 1.00pm.
"""

YOU_SAID = """
    Merrow Surgery
    You said, we did (updated 1 May 2026)

    You said: It takes too long to get through on the phone.
    We did: We have two more people on the phones from 3 March. The wait is now 6 minutes.

    You said: Open on Saturdays.
    We did: We cannot do this because there are not enough nurses.
"""
