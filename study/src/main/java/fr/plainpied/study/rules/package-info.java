/// The rules that are compared, one small class each: whom they propose for the homes of a commission. Those of other
/// systems follow their public descriptions and see what those systems record; each says where it comes from and where
/// the description leaves a choice.
@NullMarked
package fr.plainpied.study.rules;

import org.jspecify.annotations.NullMarked;
