/**
 * The address is one of the interfaces of network cameras and recorders, many of which take Digest alone:
 *
 *     401 Client Error: Unauthorized for url: http://192.0.2.7/cgi-bin/magicBox.cgi?action=getSystemInfo
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** Paths of Dahua and Amcrest, Hikvision, Axis, Vivotek, Canon, Hanwha, and of ONVIF. Other sites have an `image` too. */
const PATH =
  /\/(?:cgi-bin\/(?:(?:magicBox|configManager|snapManager|eventManager|mediaFileFind|recordManager|devVideoInput|nph-mjpeg|hi3510|mjpe?g|faststream)\b|(?:global|snapshot|encode|userManager|audio|ptz|viewer|video|image|snap)\b(?=(?:\/[\w-]{1,30}){0,2}\.(?:cgi|m?jpe?g)\b))|ISAPI\/[A-Z]|axis-cgi\/|onvif\/(?:device|media|events|ptz)|stw-cgi\/|-wvhttp-01-\/|Streaming\/channels\/)/dg;

export const addressOfCamera: Rule = { id: 'address-of-camera', find: (input) => places(input, PATH).slice(0, 1) };
