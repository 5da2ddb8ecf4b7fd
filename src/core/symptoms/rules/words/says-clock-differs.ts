/**
 * The words say that a time does not fit the clock of who reads it:
 *
 *     iat is at a future date
 */
import { says } from '../../kinds/says.ts';

export const saysClockDiffers = says(
  'says-clock-differs',
  [
    '\\b(?:iat|nbf|issued|tokens?|jwt|assertion|timestamp|date|time|claim)\\b[^\\n]{0,60}?\\bin (?:the )?future\\b',
    '\\b(?:iat|nbf|issued|tokens?|jwt|timestamp)\\b[^\\n]{0,40}?\\bfuture date\\b',
    '\\b(?:tokens?|jwt|assertion|signature)\\b[^\\n]{0,30}?\\bnot (?:yet (?:valid|active|current)|(?:valid|active|current) yet)\\b',
    '\\b(?:iat|nbf)\\b[^\\n]{0,20}?\\binvalid\\b',
    '"(?:iat|nbf)" not satisfied|\\bWSSecurityException: The message has expired\\b',
    '\\bnot (?:yet )?valid at (?:the|this) (?:current )?time\\b',
    '\\btoken[_-]not[_-](?:yet[_-])?active',
    '\\b(?:used|accepted|valid) (?:before|prior to) (?:(?:it (?:was |is |has been )?)?issued|(?:the |its )?not[- ]before|nbf)',
    '\\bclock[- ]?skew (?:detected|too|of|is|exceed)',
    '\\bclocks? (?:is|are|seems?|may be|might be)\\b[^\\n]{0,30}?\\b(?:wrong|off|out of sync|incorrect|inaccurate|behind|ahead|not (?:in sync|synchroni[sz]ed|correct))',
    "\\b(?:system|server|local|device|computer)(?:['’]s)? (?:time|clock|date)\\b[^\\n]{0,40}?\\b(?:wrong|off|out of sync|incorrect|inaccurate|behind|ahead|not (?:in sync|synchroni[sz]ed|correct))",
    '\\b(?:time|date|clock)\\b[^\\n]{0,30}?\\b(?:seconds?|minutes?|min|hours?|days?) (?:behind|ahead|off|slow|fast)\\b',
    // The time from which it counts, or until which it did, beside the time of who reads it.
    "\\b(?:tokens?|jwt|assertion|certificate|credential|saml|claims?)\\b[^\\n]{0,30}?\\b(?:not to be used|(?:must|can|may|should)(?: ?not|n['’]t) be (?:used|accepted)|(?:will )?only (?:be )?valid|not valid|usable|valid only) (?:before|after|from|prior to)\\b[^\\n]{0,24}?\\d{4}",
    '\\bcertificates? (?:is |are )?not yet valid\\b|\\bclock[- ]?skew too (?:great|large|big)\\b|\\bclocks? (?:is |are )?(?:unsynchroni[sz]ed|not in sync|out of sync|desynchroni[sz]ed)\\b|\\bBADTIME\\b',
    '\\bexpires\\b["\'`]{0,2}(?: time| date)? (?:is|lies|are) in the past\\b',
    '\\b(?:exp(?:iration(?: time)?|iry)?|iat|nbf|issued at)\\b["\'`]{0,2}[^\\n]{0,40}?\\b(?:must be|has to be|should be|needs to be) (?:a |an |in )?(?:numeric value representing )?(?:the )?(?:future|before|after|later|earlier|past)\\b',
    '\\b(?:current )?(?:date|time)(?:/time| and time)?\\b[^\\n]{0,16}?\\b(?:must be|is not|should be|is) (?:before|after|prior to|later than|earlier than)\\b[^\\n]{0,40}?\\b(?:expir\\w{1,8}|exp|nbf|not[- ]?(?:before|on or after)|iat|issued)\\b',
    '\\b(?:issue instant|issueinstant|auth(?:entication)? instant|creation time|created|issued(?: at)?)\\b[^\\n]{0,20}?\\b(?:too (?:old|far|early|late)|in (?:the )?future)\\b',
    '\\b(?:time ?stamp|date|(?:request|client|message) time|x-\\w{2,16}-date)\\b[^\\n]{0,24}?\\b(?:must be|should be|is not|not|isn.t) within\\b[^\\n]{0,12}?\\b\\d{0,6} ?(?:ms|s|sec\\w{0,4}|min\\w{0,4}|hours?)?\\b[^\\n]{0,12}?\\b(?:of (?:the )?(?:server|current)|server|window|range)',
    '\\btime ?stamp\\b[^\\n]{0,12}?\\b(?:is |was )?(?:incorrect(?! format)|wrong(?! format)|mismatch\\w{0,4}|错误|not correct|too (?:new|late|early))|\\bnonce\\b[^\\n]{0,8}?\\b(?:small|too (?:small|low))\\b(?![^\\n]{0,40}\\b(?:next nonce|tx nonce|address|transaction))',
    '\\b(?:time|date)\\b[^\\n]{0,16}?\\b(?:differen\\w{2,4}|delta|offset|gap|drift|skew) (?:is |of |between )?[^\\n]{0,24}?\\b(?:too (?:large|big|great|high)|exceeds?|exceeded|more than)\\b',
    '\\b(?:TOKEN|JWT|ASSERTION|REQUEST|SIGNATURE)_(?:NOT_YET_VALID|NOT_BEFORE|ISSUED_IN_(?:THE_)?FUTURE|TOO_EARLY|TIME_SKEWED|TIMESTAMP_\\w{3,20})\\b|\\b(?:JWT|Token)NotBefore\\w{0,12}|\\b(?:Premature|NotYetValid|BeforeValid|Immature)\\w{0,8}(?:Jwt|Token|JWT)?(?:Exception|Error)\\b',
    '\\b(?:container|vm|guest|host|server|pi|phone|laptop|nas|pc|device|node|wsl|idp|issuer|api|system|machine)(?: clock| time)? (?:is|was|runs|lags|lagged) (?:about |some |almost |nearly )?(?:\\d{1,5}|an?|two|three|five|ten|several|a few) ?(?:s|sec|secs|seconds?|min|mins|minutes?|hours?|days?) (?:behind|ahead|slow|fast|off|late|in the future|in the past)\\b(?! (?:to (?!the)|on|with)\\b)',
    '\\b(?:time ?stamp|date)(?: header| field)? (?:is |was )?too (?:old|new|far|early|late)\\b|\\b(?:bad|invalid|wrong|expired) request time ?stamp\\b|\\btime ?stamp\\b[^\\n]{0,8}? differs?\\b|\\b(?:Zeitstempel|horodatage|marca de tiempo|时间戳)[^\\n]{0,16}?(?:ungültig|abgelaufen|falsch|invalide|expiré|inválid|过期|无效|错误)',
    // A log puts both on a line: `not before … currently …`.
    '\\bnot[- ]?(?:to be used )?before\\b[^\\n]{0,8}?\\d{4}[^\\n]{0,60}?\\b(?:currently|current time|now|server time)\\b',
    // A refusal for a single claim of time.
    '\\bclaim["\'`]?\\s{0,2}[:=]\\s{0,2}["\'`]?(?:nbf|iat)["\'`]',
    // What the one clock says, and that the other says something else.
    "\\b(?:date|time|clock)\\b[^\\n]{0,50}?\\b(?:differ(?:s|ent)?|not the same|does(?:n['’]t| not) match)\\b[^\\n]{0,25}?\\b(?:browser|phone|computer|client|server|host|pc|device|container|machine)\\b",
    "\\b(?:my|the|our|your)\\b[^\\n]{0,15}?\\b(?:server|service|container|host|system|vm|pi|nas|docker|machine)(?:['’]s)? (?:time|clock|date) (?:is|says|shows)[^\\n]{0,8}?\\b(?:\\d{1,2}:\\d\\d|(?:mon|tue|wed|thu|fri|sat|sun)\\b)",
    "\\b(?:local|my|our|client|browser|device|phone|pc|laptop|server|remote|host|container|api|system)(?:['’]s)? (?:time|clock|date)\\b[^\\n]{0,20}?\\d{1,2}:\\d\\d[^\\n]{0,40}\\n?[^\\n]{0,20}?\\b(?:local|my|our|client|browser|device|phone|pc|laptop|server|remote|host|container|api|system)(?:['’]s)? (?:time|clock|date)\\b[^\\n]{0,20}?\\d{1,2}:\\d\\d",
    '\\b(?:has|had|have|with|shows?|showed) (?:the |a )?(?:wrong|incorrect|different) (?:system )?(?:time|date|clock)\\b',
    '\\btime(?:stamp)?[ _-]?(?:skew\\w*|drift)|RequestTimeTooSkewed',
    '\\btimestamp\\b[^\\n]{0,40}?\\b(?:too (?:old|far)|outside|ahead|expired|not within|not valid|invalid)',
    '\\b(?:invalid|illegal|bad|wrong|incorrect|expired|stale)[ _-]?(?:[\\w-]{1,20}-)?time ?stamp\\w{0,10}\\b|\\btimestamp[_ ]refused\\b|\\btime ?stamp or date value is expired\\b|\\bSignatureExpired?\\b',
    '\\bImmatureSignature\\b|\\bKRB_AP_ERR_SKEW\\b|\\bnbf\\)? claim error\\b|"nbf" \\(not before\\) claim value\\b|\\btimestamp claim value failed\\b|\\b(?:within|outside|exceeds?|beyond) (?:the |of )?(?:allowed |allowable |permitted |maximum )?clock[- ]?skew\\b|\\b(?:possible|too much) clock[- ]?skew\\b',
    '\\b(?:request|client) time (?:is |was )?(?:invalid|not valid|wrong|expired|out of range)\\b|\\btime[ _]validate[ _]failed\\b',
    '\\b(?:current )?time (?:is )?(?:earlier|before) (?:than )?(?:the )?not[- ]?before\\b|\\btiming issues\\b',
    '\\b(?:time|date|clock) settings? (?:is|are|seems?)[^\\n]{0,12}?\\b(?:wrong|incorrect|not correct|off)\\b',
    '\\bjwt (?:before use time|used too early)\\b|\\b(?:message|request|token|timestamp)s?\\b[^\\n]{0,16}?\\bolder than (?:the )?(?:allowed|permitted|accepted|max(?:imum)?)\\b',
    '\\ba valid (?:x-)?date (?:or x-date )?header is required\\b',
    '\\b(?:ntp|time|clock)\\b[^\\n]{0,30}?\\b(?:not|never|un)[ -]?synchroni[sz]ed\\b',
    '\\bnot yet valid: current time \\S{1,40} is before\\b',
    '\\b(?:tokens?|jwt|assertion|signature|request)\\b[^\\n]{0,30}?\\btoo early\\b',
    '\\b(?:check|verify|make sure|ensure|sync\\w{0,12}|adjust|correct)\\b[^\\n]{0,40}?\\b(?:clocks?|system time|server time(?:stamp)?|date and time)\\b',
    '\\b(?:expired timestamp|date header too old|time ?stamps? (?:is )?out of (?:bounds|range|the window|window)|valid time range)\\b',
    // A clock that stood still, and what people say of it in other languages.
    '\\b(?:date|clock|system time)\\b[^\\n]{0,40}?\\b(?:yesterday|tomorrow|1970|last (?:week|month|year)|(?:days|hours|months|years) ago)\\b',
    '\\b(?:Uhr|Uhrzeit|Systemzeit|Systemuhr|Zeit)\\b[^\\n]{0,50}?\\b(?:falsch|stimmt nicht|Minuten|Stunden|nicht synchron\\w*) ?(?:nach|vor|voraus|hinterher|zurück)?\\b',
    "\\bhorloge\\b[^\\n]{0,40}?\\b(?:décal|retard|avance|pas à l['’]heure|désynchronis)",
    '\\b(?:reloj|hora) (?:del|de la) \\w{3,12} (?:está|es|estaba)[^\\n]{0,20}?\\b(?:mal|incorrect|atrasad|adelantad|desfasad|desincronizad)',
    '\\b(?:token|jwt|assertion|signature|credential|ticket)s?\\b[^\\n]{0,20}? not valid until\\b[^\\n]{0,30}?\\d',
    '\\byou are \\d{1,6} ?s(?:ec(?:ond)?s?)? off\\b',
    '\\brequest (?:has )?expired\\b[^\\n]{0,40}?\\b(?:timestamp|date)\\b',
  ],
  /\bclockSkew\s*[=:]|\bat (?:any|some|a later) (?:time|point|date)\b/i,
);
