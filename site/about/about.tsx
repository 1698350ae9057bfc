import type { ComponentChildren } from 'preact';
import type { OfficialLanguage } from '#domain/profile/profile';
import type { PageProps } from '../page.ts';

function Section({ heading, children }: { heading: string; children: ComponentChildren }) {
  return (
    <section>
      <h2>{heading}</h2>
      {children}
    </section>
  );
}

const CONTENT: Readonly<Record<OfficialLanguage, () => ComponentChildren>> = {
  en: () => (
    <>
      <h1>About these pages</h1>
      <Section heading="What this is">
        <p>
          Ronde ranks candidates by points and invites the best of a lane in rounds. Its model is Canada’s
          Express Entry. It is not a service of any government, and what it says is not legal advice.
        </p>
      </Section>
      <Section heading="Where the rules come from">
        <p>
          Every figure is dated data with its source. For each point the calculator names the rule, the fact,
          the row of the table and the source. Where a figure is not known, the nearest known one applies, and
          the result says so.
        </p>
      </Section>
      <Section heading="What happens to your answers">
        <p>
          The calculator works in your browser. Your answers are sent nowhere; they are kept in this browser
          until you forget them there. A link that you share holds the facts behind the “#” sign, which a
          browser does not send to the server.
        </p>
        <p>There are no cookies, and nothing is loaded from anywhere else.</p>
      </Section>
      <Section heading="For everybody">
        <p>
          The pages are to work with a keyboard alone, with a screen reader, enlarged to 400%, in a dark
          scheme, on paper, and without a network after the first visit. Where they do not, that is a fault.
        </p>
      </Section>
    </>
  ),
  fr: () => (
    <>
      <h1>À propos de ces pages</h1>
      <Section heading="Ce que c’est">
        <p>
          Ronde classe les candidats par points et invite les meilleurs d’un volet lors de rondes. Son modèle
          est Entrée express, du Canada. Ce n’est un service d’aucun gouvernement, et ce qui s’y lit n’est pas
          un avis juridique.
        </p>
      </Section>
      <Section heading="D’où viennent les règles">
        <p>
          Chaque chiffre est une donnée datée, avec sa source. Pour chaque point, le calculateur nomme la
          règle, le fait, la ligne du barème et la source. Quand un chiffre n’est pas connu, le plus proche
          qui l’est s’applique, et le résultat le dit.
        </p>
      </Section>
      <Section heading="Ce que deviennent vos réponses">
        <p>
          Le calculateur fonctionne dans votre navigateur. Vos réponses ne sont envoyées nulle part; elles
          sont gardées dans ce navigateur jusqu’à ce que vous les y effaciez. Un lien que vous partagez
          contient les faits derrière le signe « # », qu’un navigateur n’envoie pas au serveur.
        </p>
        <p>Il n’y a pas de témoins (cookies), et rien n’est chargé d’ailleurs.</p>
      </Section>
      <Section heading="Pour tout le monde">
        <p>
          Ces pages doivent fonctionner au clavier seul, avec un lecteur d’écran, agrandies à 400 %, en mode
          sombre, sur papier, et sans réseau après la première visite. Là où elles ne le font pas, c’est un
          défaut.
        </p>
      </Section>
    </>
  ),
};

/** What the site is, where its figures come from, and what becomes of a reader’s answers. */
export function About({ language }: PageProps) {
  return <div class="prose">{CONTENT[language]()}</div>;
}
