/** What networks add to an address without changing the place. */
const NOISE = /^(utm_|ref|lang$|hl$|__|comment_tracking|notif|s$|t$|trk|lipi)/;

interface Place {
  host: string;
  path: string;
  query: string;
}

/** `urn%3Ali` and `urn:li` are one place; an address that is coded wrong stays as it is. */
function plain(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function placeOf(address: string): Place | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, pathname, searchParams } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  const kept = [...searchParams].filter(([name]) => !NOISE.test(name)).map((pair) => pair.join('='));
  return {
    host: hostname.replace(/^(www|m|web|mobile|pro|business)\./, ''),
    path: plain(pathname).replace(/\/+$/, '').toLowerCase(),
    query: kept.sort().join('&'),
  };
}

/** An address that a click may open: the web's, nothing else. */
export const isOpenable = (address: string | null): address is string => address !== null && placeOf(address) !== null;

/**
 * Which of these addresses shows the place already: the very same one first, else one with the same path, where the path
 * itself holds the network's number (a comment's link names its post so). -1: none.
 */
export function showsPlace(addresses: readonly (string | undefined)[], wanted: string): number {
  const place = placeOf(wanted);
  if (place === null) return -1;
  const places = addresses.map((address) => (address === undefined ? null : placeOf(address)));
  const isThere = (one: Place | null) => one !== null && one.host === place.host && one.path === place.path;
  const same = places.findIndex((one) => isThere(one) && one?.query === place.query);
  if (same >= 0) return same;
  return /\d{6,}/.test(place.path) ? places.findIndex(isThere) : -1;
}
