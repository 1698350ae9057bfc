import '../styles/base.css';
import '../styles/layout.css';
import '../styles/forms.css';
import '../styles/content.css';

// The link to the other language keeps what the reader looks at: the query and the fragment of the address.
const other = document.querySelector<HTMLAnchorElement>('a[data-other-language]');
other?.addEventListener('click', () => {
  other.search = location.search;
  other.hash = location.hash;
});

// After the first visit the pages work without a network.
if ('serviceWorker' in navigator)
  void navigator.serviceWorker.register('/sw.js').catch(() => {
    // Without it the pages work as long as there is a network.
  });
