import type { Endpoint } from '../http/http-handler.ts';
import { bodyOf } from '../http/parsed-request.ts';
import type { routes } from '../routes/nomination-routes.ts';
import type { NominationDependencies } from './dependencies.ts';
import { nominatingProvince } from './nominating-province.ts';
import { nominee } from './nominee.ts';
import { offerNomination } from './offer-nomination.ts';
import { withdrawNomination } from './withdraw-nomination.ts';

type Key = (typeof routes)[number]['key'];

/** The routes of nominators, each from request to use case to answer. */
export function nominationEndpoints(deps: NominationDependencies): Record<Key, Endpoint> {
  return {
    'POST /nominations': async (request) => {
      const caller = request.caller();
      const province = nominatingProvince(caller);
      const { profileId } = bodyOf(nominee, request);
      const { id, offeredAt, lapsesAt } = await offerNomination(
        { profileId, province, by: caller.sub },
        request.deadline,
        deps,
      );
      return { status: 201, body: { id, profileId, province, offeredAt, lapsesAt } };
    },
    'DELETE /nominations/{profileId}': async ({ caller: whoCalls, parameters, deadline }) => {
      const caller = whoCalls();
      const province = nominatingProvince(caller);
      const { profileId = '' } = parameters;
      await withdrawNomination({ profileId, province, by: caller.sub }, deadline, deps);
      return { status: 204 };
    },
  };
}
