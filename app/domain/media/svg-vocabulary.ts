/** What a picture may consist of: shapes, text, paint and filters. Everything else is left out. */
export const SVG_ELEMENTS = words(`
  svg g defs symbol use switch title desc style
  path rect circle ellipse line polyline polygon text tspan textPath
  clipPath mask pattern marker linearGradient radialGradient stop filter
  feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
  feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode
  feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence`);

/** Names (in lower case) that only somebody with a purpose writes into a picture. */
export const SVG_FORBIDDEN = words(`
  script foreignobject iframe frame object embed applet handler listener audio video canvas form input html body
  head base meta link`);

export const SVG_ATTRIBUTES = words(`
  id class lang role x y x1 y1 x2 y2 cx cy r rx ry fx fy fr d points dx dy rotate textLength lengthAdjust
  width height viewBox preserveAspectRatio version pathLength transform startOffset method spacing side
  alignment-baseline baseline-shift clip-path clip-rule color color-interpolation color-interpolation-filters
  direction display dominant-baseline fill fill-opacity fill-rule filter flood-color flood-opacity font-family
  font-size font-size-adjust font-stretch font-style font-variant font-weight image-rendering letter-spacing
  lighting-color marker-end marker-mid marker-start mask mask-type mix-blend-mode opacity overflow paint-order
  pointer-events shape-rendering stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap
  stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration text-rendering
  transform-origin unicode-bidi vector-effect visibility white-space word-spacing writing-mode
  clipPathUnits maskUnits maskContentUnits patternUnits patternContentUnits patternTransform gradientUnits
  gradientTransform spreadMethod offset markerUnits markerWidth markerHeight refX refY orient
  filterUnits primitiveUnits in in2 result mode values type tableValues slope intercept amplitude exponent operator
  k1 k2 k3 k4 order kernelMatrix divisor bias targetX targetY edgeMode kernelUnitLength preserveAlpha surfaceScale
  diffuseConstant specularConstant specularExponent limitingConeAngle pointsAtX pointsAtY pointsAtZ z azimuth
  elevation scale xChannelSelector yChannelSelector stdDeviation radius baseFrequency numOctaves seed stitchTiles
  systemLanguage tabindex`);

/** Elements whose content is text: spaces between their children mean something. */
export const SVG_TEXT = words('title desc text tspan textPath style');

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
