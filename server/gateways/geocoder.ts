/** Where a pair of coordinates lies, as far as a filing needs it: the province. */
export interface GeocoderGateway {
  /** Six-digit code of the province, or undefined when the place is in none. Throws GatewayError when there is no answer. */
  province(place: { latitude: number; longitude: number }): Promise<string | undefined>
}
