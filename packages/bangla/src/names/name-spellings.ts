/**
 * How Latin letters write each Bangla sound, in English and in names of other languages: "sound|always|often|now and
 * then|cost of leaving it out". A sound is named by the letters that write it in Bangla; the first is its name. C and G
 * are c and g before e, i and y. A star is the inherent vowel, a point one that a single consonant at a word's end has
 * and does not speak. What a shorter spelling and a silent letter write at no more cost (th as t and h, doubled letters)
 * is not listed. Costs were set on half of the measured pairs (see test/name-accuracy.ts).
 */
export const CONSONANT_SPELLINGS = `ক|k c ck q||C g x
খ|kh k|ch q x
গ|g G gu||j
ঘ|gh g G
চ|ch tch cch|c C cz j z zh q tu sh t
ছ|ch s sh C|c q x z
জ|j z G dG Ge Gi gG|zh dj dz s|g x
ঝ|jh zh j
ট ত ৎ|t|ts|d
ঠ|th t tth
ড|d
দ|d|th|t
ঢ ধ|dh ddh|d
থ|th|t
ন ণ ঞ|n|gn|m
প|p
ফ|f ph p|v
ব|b v w
্ব|b w v|||2
ভ|v bh w|b|f
ম|m|mn
্ম|m|||5
য|j z y
য়|y|j ll|v|1
র|r rh
ড় ঢ়|r rh d
ল|l
শ ষ|sh s|sch ch x ti si C sz
স|s C sC|z x|c
হ|h|kh j x G||8
ং ঙ|ng n|||14
ঃ|h|||1
ঁ|n|m||0
্য|y|j||1`;

export const VOWEL_SPELLINGS = `*|o a|au ou||0
.||||0
আ া|a|u e ai|o ar
ই ি ঈ ী|i ee y|e ea
উ ু ঊ ূ|u oo w|ou|o
এ ে|e a|ai ei ie|i y
ও ো|o|oa ou au eau w u a
অ|o a|au
ঐ ৈ|oi oy ai ei|ay
ঔ ৌ|ou au ow aw
ঋ ৃ|ri r|rri
অ্যা এ্যা ্যা|a e ya|ai|i`;

/** Two sounds together that names write as one. */
export const JOINED_SPELLINGS = `ক+স|x|xs
ক+ষ|kkh kh x|k
জ+ঞ|Gy gg gG|g gn j
ৎ+স|z
ৎ+জ|z tz
দ+ধ|dh d
ত+থ|th
চ+ছ|ch cch chh
ম+্ব|nb
হ+ও||wh
*+য়|oi|eu ai
আ+র|er|or ir re
আ+ই|i y ei ie igh|e a
আ+উ|ou ao
এ+ই|a
ও+য়|w oi
উ+য়|w u
ই+উ|u eu ew you eo
ই+য়|y i|j
ই+ও|eo`;
