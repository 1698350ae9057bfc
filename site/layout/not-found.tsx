/** A page that there is not; in both languages, because the address does not tell which. */
export function NotFound() {
  return (
    <div class="prose">
      <h1>Page not found</h1>
      <p>
        Check the address, or go on from the <a href="/en/">calculator</a>.
      </p>
      <div lang="fr">
        <h2>Page introuvable</h2>
        <p>
          Vérifiez l’adresse, ou continuez à partir du <a href="/fr/">calculateur</a>.
        </p>
      </div>
    </div>
  );
}
