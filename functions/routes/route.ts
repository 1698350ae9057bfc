/** Who may call a route. `public` needs no token; everybody who is signed in is a candidate. */
export type Access = 'public' | 'candidate' | 'officer' | 'nominator';

/** One route of the HTTP API, as data: the function answers it and the template creates it. */
export interface Route {
  /** The route key of API Gateway, e.g. `POST /profiles`. */
  key: string;
  access: Access;
}
