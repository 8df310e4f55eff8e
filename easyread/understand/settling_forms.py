"""The forms in which minutes settle things: how each is worded. What the words around it do to it is `circumstances`;
what a whole sentence does is `decisions`.
"""

from __future__ import annotations

import re

HOW = r"(?:(?:unanimously|also|then|therefore|thus|subsequently|further|all|both|now|formally|duly|happily|again|finally|hereby|provisionally|generally|\w+ly|and|in principle|in the end)\s+){0,3}"
BODY = r"(?:members|both (?:sides|parties)|all parties|councillors|cllrs|trustees|directors|governors|(?:the |this |our |all |all the |parish |town )*(?:\w+ )?(?:board|group|committee|sub-?committee|meeting|forum|trustees|members|panel|partnership|councillors|steering group|working party|parish council|town council|pc))"
COUNCIL = r"(?:(?:the )?(?<!borough )(?<!county )(?<!district )(?<!city )council)"
PEOPLE = r"(?:tenants|residents|carers|parents|everyone|everybody|everyone else|all(?: present| those present| of us)?|we(?: have| all| both)?|those present|people|the tenants|most people|most of us|most|a majority|the majority)"
YES = (
    r"(?:agreed|OK['’]?d|(?:received|read|confirmed) and (?:adopted|accepted|approved|agreed|signed)|signed off|nodded through|(?:awarded|granted)(?= to\b| a\b)|selected|ratified|approved|accepted|adopted|ratified|endorsed|supported|authori[sz]ed|(?:re-?|co-?)?(?:elected|appointed|opted)|"
    r"voted(?= that\b| to\b)|carried(?! (?:out|on|over|forward|by (?!\d|a majority|all)))|passed(?= unanimously| for payment)|declared elected|moved as (?:a )?(?:correct|true)|(?:voted|elected) (?:in|on to|onto)|"
    r"signed(?: off)?(?: by [^.;,]{1,40}?)? as (?:being )?(?:a |an )?(?:true|correct|accurate)|confirmed as (?:being )?(?:a |an )?(?:true|correct|accurate)|taken as read|resolved|decided|chosen|amended)"
)
NO = r"(?:(?:not|never) (?:\w+ly )?(?:to be )?(?:agreed|accepted|approved|supported|carried|adopted|upheld)|refused|declined|rejected|turned down|voted (?:down|out)|defeated|lost(?= by| on|\W*$)|dismissed)"
LATER = r"(?:deferred|postponed|adjourned|held over|put (?:off|on hold|back(?= to| until| till|\W*$))|left (?:until|for now|for the moment|on the table|in abeyance|till)|not reached|carried (?:over|forward(?= to))|referred back|sent back|left over|delayed until)"
SETTLE = r"(?:agreed?s?|decided?s?|resolved?s?|voted(?! on)|accepted|approved?s?|adopted|endorsed|supported?s?|ratified|authori[sz]ed|chose|picked|elected|appointed|re-?elected|co-?opted|amended)"
MINUTES = r"\b(?:minutes|notes|record)\b"

_LABELLED = r"(?:^\W*|^[^.:?!–—]{2,40}(?::|\s[-–—])\s*)"
PASSIVE = re.compile(
    rf"\b(?:was|were|it is|it['’]s|(?:is|are)(?= (?:unanimously|duly|hereby)))\s+{HOW}(?P<verb>{NO}|{LATER}|{YES}|noted)\b",
    re.I,
)
JOINED = re.compile(
    rf"\b(?:was|were|and|then|,)\s+(?P<verb>agreed|approved|accepted|adopted|(?:duly |unanimously )+{YES}|elected|resolved)\b(?! (?:to |that (?:he|she|they)))",
    re.I,
)
ACTIVE = re.compile(
    rf"(?P<who>\b(?:{BODY}|{COUNCIL}|{PEOPLE}))\s+(?:have |has |had a vote and |were |was )?{HOW}(?P<verb>{NO}|opposed|{SETTLE}|noted)\b(?! (?:with|on the need)\b)",
    re.I,
)
BEGINS = re.compile(
    rf"{_LABELLED}(?P<verb>{HOW}(?:{LATER}|{NO}|{YES}))\b(?!,? (?:(?:and|by) (?:the )?(?:borough|county|district)|people|who|(?:[\w-]+ ){{0,3}}(?:members|list|contractors|signatories|representatives|officers|wording|version|suppliers)\b))",
    re.I,
)
DID_NOT = re.compile(
    rf"\b(?:{BODY}|{COUNCIL}|{PEOPLE}|panel) did not (?:accept|approve|support|adopt)\b(?! that)", re.I
)
START = re.compile(rf"(?:^\W*|[:–—]\s*|\s-\s*|; |discussion |\bso |(?<!been )(?<!be )(?<!not )\b(?=resolved (?:to (?!our|their|his|her|the |everyone)|that )))(?P<verb>{HOW}(?:agreed|decided|resolved|voted))(?= (?:to|that|not|on|for|against|no|unanimously|we|the|by)\b|:)", re.I)  # fmt: skip
LABEL = re.compile(
    r"^\W*(?:decisions?|agreed|resolved|resolutions?|we (?:agreed|decided)|outcome|decision (?:made|taken))\s*(?:(?!not\b)[\d/.()a-z]{1,14}\s*)?(?:[:–—-]+\s*|\s(?=that\b|to\b|(?-i:[A-Z])|\d))(?=\S)|\b(?-i:RESOLVED|AGREED|CARRIED|APPROVED|Resolved)\b(?= ?[\d:]| that\b| to\b)",
    re.I,
)
FINITE = r"(?:is|are|was|were|will|would|has|have|had|can|could|should|may|might|must|who|which|that|said|says|asked|told|reported|advised|stated|confirmed|explained|felt|thought|be|been|being|to|it|he|she|they|if|when|not|does|do|did)"
NOTE = re.compile(
    rf"(?:^|[:;–—.]\s*|\s-\s*|\t)\W*(?P<what>(?:(?!{FINITE}\b)[\w£(][\w.,'’/&()£%-]*[\s]+){{1,14}}?){HOW}(?P<verb>{NO}|{LATER}|{YES}|noted)\b(?=\s*(?:$|[.;,:–—)]|-\s|(?:as|for|by|with|from|subject|until|till|to|unanimously|in principle|and|pending|at|nem con|due|because|on|(?:[\w-]+ ){0, 3}unopposed)\b))",
    re.I,
)
TAIL = re.compile(
    rf"(?:[–—:;,.]|\s-|-(?=\w+\W*$)|\))\s*\W*(?:(?:this|it|which|the (?:proposal|motion)) (?:was|were) )?(?P<verb>(?:all |everyone |unanimously |duly |members )?(?:were )?(?:also )?(?:agreed|approved|carried|accepted|adopted|resolved|in favour|in agreement|{NO}|deferred|postponed|noted))(?: (?:unanimously|by all(?: present)?|by everyone|nem\.? con|by (?:the )?(?:committee|council|board|group|members)|in principle))?\W*$",
    re.I,
)
ALL = re.compile(
    r"\b(?P<verb>(?:all|everyone|everybody|members|councillors|they all|we (?:all|both)?|unanimously) ?(?:present |those present )?(?:was |were )?(?:in (?:favou?r|agreement)|agreed\b(?=\W*$))|there was (?:general |full |unanimous |a )?(?:agreement|consensus)\b(?! with)|(?:a|the) (?:decision|vote) was (?:made|taken) to|agreement was (?:reached|given)|approval was given|(?:gave|given) (?:its|their|our) (?:approval|agreement)|(?:motion|proposal|resolution|vote)\b(?:(?! (?:and|but|which)\b)[^.;,]){0,90}? (?:was (?:put to (?:a|the) vote and )?)?(?:(?:unanimously|duly|then|therefore) )?(?:carried(?! out)|passed(?! (?:on|to|over)))|put to (?:a|the) vote and (?:carried|passed)|minutes\b[^.;]{0,80}?\b(?:was|were) (?:\w+ly )?confirmed|carried unanimously|(?:re-?)?elected (?:[\w-]+ ){0,3}unopposed)\b",
    re.I,
)
SAID = re.compile(
    r"\b(?P<verb>(?:we|everyone|everybody|the (?:committee|board|group|meeting|forum)|trustees|members|people|all|most people)(?: all)? said (?:that )?(?P<what>yes|no|ok(?:ay)?|£[\d.,]+|we (?:will|would|won['’]t|should)|go ahead)|(?P<yn>yes|no),? said (?:the )?(?:\w+ )?(?:committee|board|group|meeting|forum|trustees|members|everyone|all))\b",
    re.I,
)
BARE_NO = re.compile(
    r"^\W*(?=[^.?!]{3,70}$)[^.?!]{3,60}(?:\s[–—-]\s*|:\s*)(?P<what>no|yes|not this time|not this year)\W*$", re.I
)
WE_NOT = re.compile(
    r"^\W*(?:so |therefore |in the end )?we (?:will not|won['’]t|are not going to|['’]re not going to|will no longer|are no longer going to)(?! (?:be |have to|know|see|need|hear|find|forget|want|get|always|all )) (?P<what>\w.*)",
    re.I | re.S,
)
WE_STAY = re.compile(
    r"^\W*(?:so|therefore|in the end)\b,? (?:we are|we['’]re) (?P<verb>staying|keeping|going (?:to|with|for|ahead)|having|sticking|carrying on|stopping|not \w+ing)|^\W*(?:in the end|so),? we (?P<verb2>chose|picked|went (?:for|with)|stayed|kept|settled on)\b",
    re.I,
)
STAY = re.compile(
    r"\b(?P<verb>(?:to|will|shall) (?:remain|stay) (?:as (?:they|it) (?:are|is)|unchanged|the same|at the same)|no change (?:will be made|to be made|was made))\b",
    re.I,
)
NO_ACTION = re.compile(
    r"(?:^|[–—:]\s*|\s-\s*)\W*(?P<verb>no (?:further )?action)(?: (?:(?:is |was |to be |will be )?(?:needed|required|necessary|taken|to be taken)|at (?:this time|present)))?\W*$",
    re.I,
)
UNDECIDED = re.compile(
    r"(?P<verb>\bcould not (?:be agreed|agree|decide)\b|(?:^|[–—:.,;]\s*|\s-\s*)\W*no (?:decision|agreement)(?! (?:to|will|has|is|had|on|by|from|about|notice|letter|received))\b|\bno (?:decision|agreement|conclusion) (?:was|were|could be) (?:made|taken|reached)|\bdecision (?:was |is )?(?:deferred|postponed|put off|delayed)"
    r"|\bdid not (?:decide|reach a decision|get to (?:this|it))|\bran out of time|\bcomes? back (?:next time|to|in|at)|\bwill (?:vote|decide|come back) (?:on (?:this|it) )?(?:in|at|on|next)\b|\bleft (?:for now|on the table|until (?:next|the))|\bnot reached\b|\bno time (?:for|to)\b|\bdecision (?:is going to|will|to) be (?:made|taken)|\bto be decided (?:at|in|next)|\bhave not decided|\bnot decided yet)",
    re.I,
)
NEXT_TIME = re.compile(
    r"(?:^\W*|[–—:.]\s*)(?P<what>(?:(?!(?:as|if|when|he|she|would|meeting)\b)[\w’'-]+ ){0,8}?)(?P<verb>(?:(?:will|is to|are to|to) be (?:\w+ly )?|(?:will |to )(?:come |go )?)?(?:an? (?:agenda )?item (?:for|on)|(?:put |placed |included |added |moved |back )+(?:to |on |onto |in )?the (?=next|agenda|\w+ agenda)|on the (?=next|\w+ agenda)|(?:discussed|considered|decided|reviewed|brought|raised|looked at|carried over|talked about|revisited)(?: again| further| back| in full)? ?(?:(?:at|in|to|until) the )?)[^.;,]{0,30}?(?:next (?:meeting|agenda|time)|\w+ (?:\w+ ){0,2}(?<!last )(?<!previous )(?:meeting|agenda)))",
    re.I,
)
PLANNING_ANSWER = re.compile(
    r"(?:^|[–—:.;,?]\s*|\s-\s*|\s)(?P<verb>(?:(?:both |all )?recommend(?:ed)?(?: for)? (?P<way>approval|refusal)|(?P<way2>approval|refusal) recommended|no (?:objections?|comments?)(?: or (?:comments?|observations?))?(?: (?:were |was )?(?:raised|made|received))?(?=\W*$)|(?:parish |town )council (?:had|has|have|raised) no (?:objections?|comments?)|no objections? (?:were|was) raised|support(?:ed)?(?=\W*$)|(?:approved|supported) by (?:the )?parish council|object(?:ed|ion)?(?=\W*$)))",
    re.I,
)
MOVED = re.compile(
    r"\bprop(?:osed|oser)?\b\.?[^;]{2,400}?\bsec(?:onded|onder|'d)?\b\.?|\b(?:proposed and seconded|moved\b[^;]{2,200}?\bseconded|seconded\b[^;]{2,200}\bproposed)\b|\bprop(?:osed|oser)?\b\.?[^;]{2,40}?\b2nd\b",
    re.I,
)
MOVED_WHAT = re.compile(
    r"\b(?:that|accept\w*|approv\w*|adopt\w*|pass|be|pay\w*|to|for payment|recommend|amend\w*|sign\w*|minutes|accounts|cheques?|donation|£\s?\d)",
    re.I,
)
ROUTINE = re.compile(
    r"\b(?:minutes|acceptance|accept(?:ed)?|adopt(?:ed|ion)?|(?:happy|willing|agreed) to (?:re-?)?stand|re-?elect(?:ed|ion)|approv(?:al|ed?)|pass(?:ed)? for payment|payments?|signed|accounts|cheques?|recommend)\b|£\s?\d",
    re.I,
)
BARE = re.compile(
    r"\W*(?:(?:this|that|these|they|it|which|the (?:proposal|motion|vote|resolution|minutes|notes)) (?:was|were|is)?\s*)?(?:then |also |all |both |otherwise )?(?:unanimously |duly )?"
    r"(?:agreed|approved|carried|accepted|adopted|resolved|passed|all (?:were )?in (?:favou?r|agreement)|all agreed|everyone agreed|we all agreed|all councillors (?:in agreement|agreed)|unanimous|deferred|postponed|declined|rejected|refused|not (?:agreed|carried|accepted)|lost|everyone said (?:yes|no)|we (?:all )?said (?:yes|no)|yes,? said [\w ]{2,25}|no,? said [\w ]{2,25})"
    r"(?: (?:unanimously|by all(?: present| members)?|by everyone|nem\.? con|by (?:the )?(?:meeting|committee|council|board|group|members)|by a (?:show of hands|majority)(?: vote)?|to this))?"
    r"(?:\W+(?:all in favour|all agreed|unanimous(?:ly)?))?\W*",
    re.I,
)
FOLLOWS = re.compile(
    r"\W*so\b,? (?!that\b|far\b)(?:(?:we|it|that|the|a|an|no|yes)\b|\w+ (?:was|is|it)\b).{0,160}|.{0,60}\bwas (?:therefore )?(?:chosen|picked|the winner)\b.{0,60}|[^.]{1,60} (?:won|wins)\b.{0,40}",
    re.I | re.S,
)
DRAFT = re.compile(r"\(?\b(?:draft\b.{0,40}\bto be|not yet agreed|to be (?:discussed|agreed|decided))", re.I)
PLANNING = re.compile(r"\bplanning\b(?! for)", re.I)
PERMISSION = re.compile(
    r"\b(?:planning|(?:listed building|building) (?:consent|regulations)|permission|appeal|licen[cs]e|application (?:\d|for|was|has|no)|grant application|grants? (?:was|were|has)|(?:const\.?|construction|erection|extension|conversion) (?:of|to)|dwellings?)\b|\b\d{2}/\d{4,5}/",
    re.I,
)
OPINION_OF_ONE = re.compile(
    r"\b(?:felt|thought|considered|believed|commented|remarked)(?: that)? (?!.*\b(?:should|would|could|must|to be|needs?|ought)\b)",
    re.I,
)
OPINION = re.compile(
    r"^\s*(?:(?:by|with) (?:\w+ ){1,3}?)?(?:(?:with \w+ )?that )?(?!(?:[\w’',£-]+ ){0,25}(?:should|would|will|shall|must|to|true|correct|accurate|record|therefore)\b)(?:[\w’'-]+ ){1,9}?(?:is|are|was|were|had|has|have) (?!(?:\w+ )?(?:agreed|approved|accepted|adopted|elected|appointed)\b)",
    re.I,
)
LISTED_NO = re.compile(
    r"^\W*(?:no|not|refused|declined|rejected|turned down|defeated|lost)\b(?! (?:change|objection|further|more than|comment|later))|^[^.;]{0,60}\b(?:will not|won['’]t|(?:are|is) not (?:going )?to|turned down|not approved|not agreed|refused)\b",
    re.I,
)
LISTED_LATER = re.compile(
    r"^\W*(?:none(?: yet)?|wait|on hold|deferred|postponed|tb[ca]|to be (?:decided|confirmed|discussed)|come back|bring back|parked?|next (?:time|meeting)|no decision)\b|\bcome back (?:in|at|next|to)\b",
    re.I,
)
LATER_TO = re.compile(
    r"^[\s,:]*(?:that )?(?:(?:it|this|the \w+|we|they) (?:should |would |will )?)?(?:to |be )(?:defer|postpone|delay|adjourn|put (?:\w+ ){0,3}(?:off|back|on hold|on the (?:next )?agenda)|hold over|wait|leave (?:\w+ ){0,4}(?:until|for now|till|open)|(?:discuss|consider|bring|look at|talk about|come back|revisit|carry|decide|review)\b(?:(?!(?:and|so|but)\b)[^.;,]){0,60}?(?:next|later|\w+ meeting|\w+ agenda|back\b))"
    r"|^[^.;]{0,120}?\b(?:be |is |was )?(?:deferred|postponed|adjourned|held over|put (?:off|on hold) (?:until|to|till)|left until|considered later|discussed (?:again |further )?(?:at|in) (?:the|a) (?:next|later)|considered (?:at|in) (?:the|a) (?:next|later)|(?:added|put|placed|included) (?:on|to|in) the (?:\w+ )?(?:next )?agenda|an? (?:agenda )?item (?:for|on) the (?:next|\w+) )|^[^.;]{0,80}?\bcould not be (?:agreed|decided)\b|^[\s,:]*(?:that )?no decision\b",
    re.I,
)
NO_TO = re.compile(
    r"^[\s,:]*(?:unanimously |by all )?(?:that )?(?:(?:the )?(?:parish )?council (?:should |would |will )?|we (?:should |would |will )?)?(?:not to\b|against\b|to (?:decline|refuse|reject|turn down|oppose|object|recommend refusal)|(?:decline|refuse|reject|recommend refusal)\b)",
    re.I,
)
