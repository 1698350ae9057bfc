import type { Ability, LanguageTestName } from '#domain/profile/profile';

/** The values that a test can give for an ability. */
export interface Scale {
  least: number;
  most: number;
  step: number;
}

const whole = (most: number, least = 0): Scale => ({ least, most, step: 1 });

type Scales = Readonly<Record<Ability, Scale>>;
const same = (scale: Scale): Scales => ({
  listening: scale,
  reading: scale,
  writing: scale,
  speaking: scale,
});

const IELTS = same({ least: 0, most: 9, step: 0.5 });
const CELPIP = same(whole(12));
const PTE_CORE = same(whole(90, 10));
const TEF = same(whole(699));
/** TEF Canada gave each ability a scale of its own until 2019-09-30. */
const TEF_BEFORE_2019_10: Scales = {
  listening: whole(360),
  reading: whole(300),
  writing: whole(450),
  speaking: whole(450),
};
const TCF: Scales = { listening: whole(699), reading: whole(699), writing: whole(20), speaking: whole(20) };

/**
 * The scale of a test taken on a day, as IRCC's table of language test equivalencies gives it. Not a question of
 * whether the test counts: that is for the rules to say.
 *
 * @example testScale('ielts-general-training', '2025-01-10').writing // { least: 0, most: 9, step: 0.5 }
 */
export function testScale(test: LanguageTestName, takenOn: string): Scales {
  switch (test) {
    case 'ielts-general-training':
      return IELTS;
    case 'celpip-general':
      return CELPIP;
    case 'pte-core':
      return PTE_CORE;
    case 'tef-canada':
      return takenOn < '2019-10-01' ? TEF_BEFORE_2019_10 : TEF;
    case 'tcf-canada':
      return TCF;
  }
}
