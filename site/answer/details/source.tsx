const URL_IN_TEXT = /(https?:\/\/[^\s),;]+)/;

/** A source as it is cited; an address in it is a link. */
export function Source({ text }: { text: string }) {
  return (
    <>
      {text.split(URL_IN_TEXT).map((piece) =>
        URL_IN_TEXT.test(piece) ? (
          <a key={piece} href={piece} rel="noreferrer">
            {piece}
          </a>
        ) : (
          piece
        ),
      )}
    </>
  );
}
