/// Tells how likely a candidate is a foreign stretch, by its ``SpanFeatures``.
package typealias SpanJudge = BoostedTrees
