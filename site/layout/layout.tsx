import type { ComponentChildren } from 'preact';
import type { OfficialLanguage } from '#domain/profile/profile';
import { MENU } from './menu.ts';

const WORDS = {
  en: {
    skip: 'Skip to the main part',
    menu: 'Menu',
    other: 'Français',
    noGovernment: 'Not a service of any government. What it says is not legal advice.',
  },
  fr: {
    skip: 'Aller au contenu principal',
    menu: 'Menu',
    other: 'English',
    noGovernment: 'Ce n’est un service d’aucun gouvernement. Ce qui s’y lit n’est pas un avis juridique.',
  },
} as const;

interface LayoutProps {
  language: OfficialLanguage;
  /** Of the page, below the language. */
  path: string;
  /** The page of the menu that this one belongs to. */
  under: string;
  children: ComponentChildren;
}

/** What stands around the main part of every page. */
export function Layout({ language, path, under, children }: LayoutProps) {
  const words = WORDS[language];
  const other = language === 'en' ? 'fr' : 'en';
  return (
    <>
      <a class="skip-link" href="#main">
        {words.skip}
      </a>
      <header class="site-header">
        <div class="width">
          <a class="site-name" href={`/${language}/`}>
            Ronde
          </a>
          <a
            class="other-language"
            href={`/${other}/${path}`}
            lang={other}
            hreflang={other}
            data-other-language
          >
            {words.other}
          </a>
          <nav aria-label={words.menu}>
            <ul>
              {MENU.map(({ path: target, label }) => (
                <li key={target}>
                  <a
                    href={`/${language}/${target}`}
                    {...(target === under && { 'aria-current': path === target ? 'page' : 'true' })}
                  >
                    {label[language]}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </header>
      <main id="main" class="width" tabIndex={-1}>
        {children}
      </main>
      <footer class="site-footer">
        <div class="width">
          <p>{words.noGovernment}</p>
        </div>
      </footer>
    </>
  );
}
