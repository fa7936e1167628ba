/** Query parameters that choose a view of the same page. */
const VIEW_PARAMETER = /^(?:utm_.*|lang|language|locale|text|find|ref|fbclid|sfvrsn)$/i;

const percentDecoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * What two addresses of one page have in common: host and path without scheme, `www.`, fragment and view parameters.
 * `null` for no address, a broken one, and a site's front page, which many works share.
 */
export function addressKey(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { hostname, pathname, searchParams } = new URL(url);
  const path = percentDecoded(pathname)
    .replace(/\/{1,40}$/, '')
    .toLowerCase();
  const query = [...searchParams]
    .filter(([name]) => !VIEW_PARAMETER.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  if (path === '' && query.length === 0) return null;
  return `${hostname.replace(/^www\./, '')}${path}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}
