/**
 * How Latin letters write each Bangla sound, in English and in names of other languages: "sound | always | often | now
 * and then | cost of leaving it out". A sound is named by the letters that write it in Bangla; the first is its name.
 * C and G are c and g before e, i and y. A star is the inherent vowel, a point one that a single consonant at a word's
 * end has and does not speak. Costs were set on half of the measured pairs (see test/name-accuracy.ts).
 */
export const CONSONANT_SPELLINGS = `
ক | k c ck q kk cc | ch kh qu ke | C g x
খ | kh k | ch q x | c h g
গ | g G gg gG gu | gh | j k
ঘ | gh g G | |
চ | ch tch cch cC | c C cc cz j tsch sch z zh q tu sh ts Ci t | cs s x
ছ | ch s chh sh C | c ss ts q x z cch | j
জ | j z G dG Ge Gi gG | zh dj s jj zz dz ss | g x y h
ঝ | jh zh j z | G |
ট ত ৎ | t tt | th ts tth | d
ঠ | th t tth | |
ড | d dd | dh | t r th
দ | d dd | th dh ddh | t
ঢ ধ | dh ddh | d | th
থ | th tth | t | tt
ন ণ ঞ | n nn | kn gn ny nh | ng m
প | p pp | ph | b
ফ | f ff ph p | v pp | gh
ব | b bb v w | bh | p
্ব | b w v | bb | o u p | 2
ভ | v bh w | b wh bb | f
ম | m mm | mb mn |
্ম | m mm | | n | 5
য | j z y | jj G | g
য় | y | w j ll | g v | 1
র | r rr rh | wr | d l
ড় ঢ় | r rr rh rd d | | dd l
ল | l ll | lh | r
শ ষ | sh s ss | sch ch x sC ti Ci si C sz z ssh | c j
স | s C ss sC | sh z ts ps x Ce se tz | c ch th
হ | h | kh j x wh hh G | g ch gh | 8
ং ঙ | ng n | nn ngh | nk g | 14
ঃ | h | hh kh | k | 1
ঁ | n | m ng | | 0
্য | y | i j e | | 1`;

export const VOWEL_SPELLINGS = `
* | o a | e au ou aw | u i | 0
. | | | o a | 0
আ া | a aa | u e ah ai | o i ea oo eu ua ar er
ই ি ঈ ী | i ee y ii | e ie ea ei ey yi yy iy | j
উ ু ঊ ূ | u oo w | ou ew ue eu uu yu iu | o
এ ে | e a | ay ai ae ea ey ei ee eh ie | i ya y
ও ো | o oo | oa ow ou au eau w aw u oe a oh | 
অ | o a | u au aw | e ou
ঐ ৈ | oi ai oy ei | oe ay i ey | e o
ঔ ৌ | ou au ow aw | o ew oo | u a
ঋ ৃ | ri r ry | re ru rri | i
অ্যা এ্যা ্যা | a e ya ae | ai ia ea ay | i`;

/** Two sounds together that names write as one. */
export const JOINED_SPELLINGS = `
ক+স | x ks cks cs xe cC | xs ksh |
ক+ষ | ksh kkh kh x | kkhy ks k kx ch | c
গ+জ | x gz | |
জ+ঞ | Gy gg gG jn | g G gn j | n
ং+ব | mb nb | |
ং+গ | ng ngg | | n m
ং+ক | nk nc | ng |
ৎ+স | ts tz z s zz c | |
ৎ+জ | zz z tz ts | |
দ+ধ | dh ddh dd | d |
ট+ট | tt | t |
ত+থ | th tth | |
চ+ছ | ch cch chh | cc |
জ+ঝ | jh jjh | j |
ম+্ব | mb nb m | |
হ+ও | ho | wh |
*+য় | oy oi | eu ai ay ey |
আ+র | ar er | or ur ir re |
আ+ই | ai i y ay ei ie igh ye | ey uy e a |
আ+উ | ow ou au aw ao | o ough |
এ+ই | ai ay a ei ey ae | e ea |
এ+উ | eu ew | |
*+ই | oi ai oy | i |
*+উ | ou au ow aw | |
ও+য় | w oy wh oi | u oo v |
উ+য় | w u oo | y |
ই+উ | u eu ew iu yu you ju eo | ue io |
ই+য় | y i ya | j e |
ই+ও | io yo eo jo | o |
ক+উ | qu cu q | |
শ+য় | sh | |
ট+শ | ch t tu | |
ল+ল | ll | l lh |
র+য | rj ry rz | rr |`;
