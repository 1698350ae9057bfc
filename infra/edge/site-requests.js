// A CloudFront Function (runtime cloudfront-js-2.0), before and after the site's files. PAGES and FILES are put before this text by
// site-function-code.ts, as sets: every page without its language, e.g. { '': 1, 'rounds/': 1 }, and the files beside them,
// e.g. { '/robots.txt': 1 }.
const IN_LANGUAGE = /^\/(en|fr)\/(.*)$/;

/** The language that a person reads best; English where nothing says so. */
function languageOf(request) {
  const header = request.headers['accept-language'];
  let language = 'en';
  let best = 0;
  const ranges = header ? header.value.split(',') : [];
  for (let i = 0; i < ranges.length; i += 1) {
    const range = /^\s*(en|fr)(?:-[a-z0-9-]*)?\s*(?:;\s*q=([0-9.]+)\s*)?$/i.exec(ranges[i]);
    const quality = range ? (range[2] === undefined ? 1 : Number(range[2])) : 0;
    if (quality > best) {
      best = quality;
      language = range[1].toLowerCase();
    }
  }
  return language;
}

/** Hashed files are not listed: those of earlier releases are still there. Everything else asks for a page. */
function isFile(uri) {
  return uri.startsWith('/assets/') || Object.hasOwn(FILES, uri);
}

function isPage(rest) {
  return Object.hasOwn(PAGES, rest);
}

/** With one slash at its end, and without the name of the file that a page is in. */
function slashedOf(uri) {
  return uri.replace(/\/index\.html$/, '').replace(/\/*$/, '/');
}

/** The page that says that there is none, in the language of the address, or of the person where it has none. */
function notFound(request) {
  const named = IN_LANGUAGE.exec(slashedOf(request.uri));
  return `/${named ? named[1] : languageOf(request)}/404.html`;
}

/** The page that is meant, with the language of the person where the address has none; null when there is none. */
function pageOf(request) {
  const slashed = slashedOf(request.uri);
  const named = IN_LANGUAGE.exec(slashed);
  if (named) return isPage(named[2]) ? slashed : null;
  return isPage(slashed.slice(1)) ? `/${languageOf(request)}${slashed}` : null;
}

function queryOf(request) {
  const pairs = [];
  for (const name in request.querystring) {
    const field = request.querystring[name];
    const values = field.multiValue || [field];
    for (let i = 0; i < values.length; i += 1)
      pairs.push(values[i].value === '' ? name : `${name}=${values[i].value}`);
  }
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

function redirectTo(location) {
  return {
    statusCode: 302,
    statusDescription: 'Found',
    headers: {
      location: { value: location },
      vary: { value: 'accept-language' },
      'cache-control': { value: 'no-store' },
    },
  };
}

// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it by this name.
function handler(event) {
  const request = event.request;
  const page = isFile(request.uri) ? request.uri : pageOf(request);
  if (event.context.eventType === 'viewer-response') {
    // S3 has answered with the page that says so, and with 200.
    if (page === null && event.response.statusCode === 200) {
      event.response.statusCode = 404;
      event.response.statusDescription = 'Not Found';
    }
    return event.response;
  }
  if (page === null) request.uri = notFound(request);
  else if (page !== request.uri) return redirectTo(page + queryOf(request));
  else if (!isFile(page)) request.uri = `${page}index.html`;
  return request;
}
