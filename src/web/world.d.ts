declare module 'virtual:world' {
  const world: {
    readonly width: number;
    readonly height: number;
    /** Code ('' where none), outline as an SVG path in tenths of a unit, the middle, and the area in square units. */
    readonly lands: readonly (readonly [code: string, outline: string, x: number, y: number, area: number])[];
  };
  export default world;
}
