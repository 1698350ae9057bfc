// A CloudFront Function (runtime cloudfront-js-2.0), before and after the site's files. PAGES is put before this text by
// site-function-code.ts: every page without its language, as a set, e.g. { '': 1, 'rounds/': 1 }.
const NOT_FOUND = '/404.html';
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

/** A file has a dot in its last part; everything else asks for a page. */
function isFile(uri) {
  return uri.slice(uri.lastIndexOf('/')).indexOf('.') !== -1;
}

function isPage(rest) {
  return Object.hasOwn(PAGES, rest);
}

/** The page that is meant, with the language of the person where the address has none; null when there is none. */
function pageOf(request) {
  const slashed = request.uri.replace(/\/*$/, '/');
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
  // The distribution's root object, put in the place of the root before or after this function: both lead to a language.
  if (request.uri === '/index.html') request.uri = '/';
  const page = isFile(request.uri) ? request.uri : pageOf(request);
  if (event.context.eventType === 'viewer-response') {
    // S3 has answered with the page that says so, and with 200.
    if ((page === null || page === NOT_FOUND) && event.response.statusCode === 200) {
      event.response.statusCode = 404;
      event.response.statusDescription = 'Not Found';
    }
    return event.response;
  }
  if (page === null) request.uri = NOT_FOUND;
  else if (page !== request.uri) return redirectTo(page + queryOf(request));
  else if (!isFile(page)) request.uri = `${page}index.html`;
  return request;
}
