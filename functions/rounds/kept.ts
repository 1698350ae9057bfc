/** Everybody sees the same; a browser or a proxy may keep it for so long. */
export const kept = (seconds: number) => ({ 'Cache-Control': `public, max-age=${seconds}` });
