"""The words between the names of an attendance list: labels, counts, jobs, and what people did."""

from __future__ import annotations

import re

AWAY = re.compile(
    r"\bapol|\babsen|\bnot (?:present|attending|here|there|in\b|able)|\bnon[- ]attend|\bcould ?n[o'’]t|\bcan['’]?t\b|\bdid ?n[o'’]t|\bunable|\bsorry|\bregrets",
    re.IGNORECASE,
)
THERE = re.compile(
    r"\b(?:present|attend\w*|attendance|here|there|came|participants|in the room|on (?:teams|zoom|the call|line)|online|by phone|observ\w+|"
    r"guests?|visitors?|speakers?|staff|tenants|members?|trustees|councillors|residents|volunteers|carers|parents|officers)\b",
    re.IGNORECASE,
)
CLEARLY_THERE = re.compile(r"\b(?:present|attend\w*|here|there|came)\b", re.IGNORECASE)
CHAIR = re.compile(
    r"(?:in the )?(?:co-?\s?|acting )?chair(?:s|man|person|woman|ed by|ing)?|meeting (?:led|chaired|run) by|(?:led|run) by",
    re.IGNORECASE,
)
NOTES = re.compile(
    r"(?:minutes?|notes?)(?: (?:taker|taken by|by|secretary))?|minute[- ]taker|note[- ]taker|taking (?:the )?(?:minutes|notes)|scribe",
    re.I,
)
OTHER_LABEL = re.compile(
    r"(?:quorum|date|time|venue|place|location|where|when|next|agenda|papers?|documents?|distribution|circulation|copies|cc|signed|"
    r"key|note|purpose|declarations?|start|end|opened|closed|held|tel|e-?mail|action)\b",
    re.IGNORECASE,
)
LABEL = re.compile(r"(?P<words>[^\W\d_][^:;,.\n\t]{0,60}?)\s*:\s*[-–]?\s*")
COLUMN_LABEL = re.compile(
    r"(?P<words>(?:in the )?chair(?:man|person|woman)?|(?:minute|note)[- ]taker|(?:minutes|notes)(?: by)?|clerk)(?:\t| {2,})\s*(?=[A-Z])",
    re.I,
)
BARE_LABEL = re.compile(
    r"(?P<words>(?i:(?:also )?in (?:the )?attendance|also (?:present|there|attending|attended)|(?:those |members |people )?(?:present|attending|attended)|"
    r"(?:absent with )?apologies(?: for absence)?|not present|committee(?: members)?|members? of the public|councillors|cllrs|messrs|the following))"
    r"\.?(?:\s*[–-]+\s*|\s*,\s*|\s+)(?:were\s+|was\s+)?(?=[A-Z])"
)
GROUP_TITLE = re.compile(
    r"(?:(?:County|Borough|District|Town|Parish|Ward) )?(?:Councillors|Cllrs|Messrs|Drs|Mesdames|PCSO['’]?s|PC['’]?s)\.?,?\s*(?=[A-Z])"
)
APOLOGIES_FROM = re.compile(
    r"(?:further |(?:no |other )?written )?apolog(?:y|ies)\b(?:[\s,]+(?:for|absence|absences|non-attendance|the|this|meeting|were|was|had|have|has|been|are|also|received|accepted|"
    r"given|noted|sent|approved|tendered|offered|and|so|far|from|by|in|of|advance|as|follows|apologies|recorded|reported|to|be)\b(?!\s+(?:councillors|members)\b))*"
    r"\s*[:;.–-]*\s*|(?:were |was )?(?:received|accepted|given|sent|noted)(?: and accepted)? (?:from|by|for)\b:?\s*|from (?=[A-Z])",
    re.IGNORECASE,
)
COUNT = re.compile(
    r"(?:about |around |approximately |over |some |up to |a further |a total of |there (?:were|was) )?(?:\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|"
    r"twelve|thirteen|fourteen|fifteen|twenty|nobody|no one|everyone|everybody|several|some|many|various|other|others|no|nil|none)\b",
    re.IGNORECASE,
)
ROLE_BEFORE = re.compile(
    r"(?:the )?(?P<role>(?:(?:vice|deputy|acting|co|parish|town|retiring|new|V)[ .-]*)?(?:chair(?:man|person|woman)?|clerk|treasurer|secretary|president|"
    r"minute[- ]taker|note[- ]taker|speaker|facilitator|advocate|observer|guest))(?:\s*[–-]+\s*|\s+|\s*\()(?=[A-Z])",
    re.IGNORECASE,
)
ROLE = re.compile(
    r"\b(?:manager|lead|officer|(?:co-?|vice-?)?chair\w*|members?|director|support\w*|worker|nurse|carers?|advocate|rep\w*|treasurer|secretary|homes?|council\w*|"
    r"trust\w*|centre|forum|care|services?|board|team|commission\w*|ltd|association|housing|health|social|school|police|company|clinical|clerk|group|"
    r"committee|house|court|road|street|walk|close|lane|flats?|resident|tenant|parent|teacher|head|university|college|hospital|surgery|practice|"
    r"minutes|notes|administrator|co-?ordinator|assistant|adviser|advisor|consultant|professional|executive|president|warden|volunteer|"
    r"observer|guest|speaker|division|department|unit|network|charity|partnership|agency|transport|facilit\w+|repairs|therap\w+|partner|editor|society|club)\b",
    re.IGNORECASE,
)
TELLS = re.compile(
    r"\b(?:wrote|left|joined|arrived|opened|sent|will|would|is|was|were|had|has|have|said|advised|reported|told|asked|agreed|explained|welcomed|thanked|"
    r"informed|stated|gave|read|proposed|seconded|can|could|should|must|may|does|did|do|are|be|been|resigned|signed|noted|confirmed|declared|made|"
    r"apologised|took|went|came|closed|started|resolved|elected|discussed)\b"
)
CAME = re.compile(
    r"\s*,?\s*(?:who )?(?:also )?(?:joined|left|arrived|came|attended|attending|observing|representing|taking (?:the )?(?:notes|minutes)|"
    r"(?:wrote|took|typed|did) (?:the |these )?(?:notes|minutes)|(?:was|were) (?:also )?(?:present|there|in attendance|here)|(?:was )?in the chair|took the chair|in attendance)"
    r"\b[^,;.\n]{0,60}"
)
SENT = re.compile(
    r"\s*,?\s*(?:both |all |also |who |has |have |had ){0,3}(?:sen[dt]s?|gave|given|offered|tendered|apologi[sz]ed)\b(?: (?:his|her|their))?(?: apologies)?[^,;.\n]{0,40}|"
    r"\s+who (?:was|were|is|are|had|has|could|couldn['’]t|can|can['’]?t|did|didn['’]t) [^,;.\n]{0,60}?(?=\s+(?:and|&)\s+(?=[A-Z])|[,;.\n]|$)|"
    r"\s+(?:has|had|have) (?:an? |another |other |prior )?(?:[a-z]+ )?(?:appointment|meeting|commitment|engagement)s?\b[^,;.\n]{0,30}?(?=\s+and\s|[,;.\n]|$)|"
    r"\s+(?:both |all |also |who )?(?:was|were|is|are) (?:unable|ill|away|on holiday|off|sick|absent|not able|unwell|unavoidably|not (?:present|here|there))\b[^,;.\n]{0,60}|"
    r"\s+(?:could ?n[o'’]t|can ?n?[o'’]t|did ?n[o'’]t) (?:come|make|attend|be)\b[^,;.\n]{0,60}|\s+(?:due to|because|owing to|as)\b[^;.\n]{0,80}"
)
END = re.compile(r"\s*(?:$|[,;.\n\t|/+)*]|\s{2}|&|and\b|plus\b|together\b|with\b|as well\b)")
CHUNK_END = re.compile(
    r"\s*[,;\n\t]|\s{2,}|\s+and\s+(?=[A-Z\d])|\s+&\s+|\s*\.(?=\s+[A-Z\d]|\s*$)|(?<=[a-z]{2})\.(?=[A-Z])|(?<!\bto)(?<!\bfor)(?<!\bof)(?<!\bwith)(?<!\bby)\s+(?=(?:Cllr|Mrs?|Ms|Dr|PCSO)\.?\s[A-Z])|\s+plus\s|\s+together with\s|\s+(?=(?:(?:Also,? )?[Ii]n attendance|Also present|Apologies|There (?:were|was))\b)"
)
SEPARATORS = re.compile(
    r"(?:[\s,;.&|/+•·*:–-]|\\|and\b(?=\s)|plus\b|together\b|as well as\b|with\b|also\b(?=\s+[A-Z]))+"
)

LETTERS_AFTER = re.compile(r"\s+([A-Z]{2,5})(?=\s*(?:$|[,;.()\n\t]|and\b|&))")
OPENS_A_SENTENCE = re.compile(
    r"(?:in the absence of|as (?:the|there|it|no|[A-Z])|because|since|with no|the (?:meeting|quorum|chair) (?:was|is|were))\b",
    re.I,
)
INITIALS_BEFORE = re.compile(r"(?P<initials>[A-Z][a-z]?[A-Z]{1,3})\s*(?:=|[–—-]|:|\t|\s{2,})\s*(?=[A-Z])")
ANEW = re.compile(r"(?:These|This|They|It|All|Both|There)\b(?= (?:was|were|are|is|have|had|apologies)\b)")
NEXT = re.compile(
    r"(?:These were|This was|They were|It was|All were|In attendance|Also|There (?:was|were)|Apologies|Absent|Not present|Clerk|Minutes|Notes)\b"
)
ROLE_BETWEEN = re.compile(
    r"\s+(?:(?:vice|deputy|acting|co|parish)[ -])?(?:chair(?:man|person|woman)?|clerk|treasurer|secretary|president)\s+(?=[A-Z])",
    re.IGNORECASE,
)
