import type { Values } from '../messages/message.ts';
import { type MessageKey, reason } from '../messages/reason.ts';
import type { OfficialLanguage } from '../profile/profile.ts';
import type { Reason } from '../result/score-result.ts';

/** The warnings of one result, each sentence once. */
export class FoundWarnings {
  readonly speak: OfficialLanguage;
  readonly list: Reason[] = [];

  constructor(speak: OfficialLanguage) {
    this.speak = speak;
  }

  warn(key: MessageKey, values?: Values): void {
    this.add(reason(key, this.speak, values));
  }

  add(warning: Reason): void {
    for (const { message } of this.list) if (message === warning.message) return;
    this.list.push(warning);
  }
}
