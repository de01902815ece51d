;; Scores of rows of signed bytes with a vector of 16-bit numbers, in units of each row's scale. `multiplyRows.wasm` is
;; made of it with `wat2wasm multiplyRows.wat` (wabt 1.0).
(module
  (memory (import "here" "memory") 0)
  (func (export "multiplyRows")
    ;; Addresses of the first row, its scale, the vector, and where its score goes; bytes of a row, a multiple of 16.
    (param $row i32) (param $scale i32) (param $vector i32) (param $score i32) (param $width i32) (param $rows i32)
    (local $end i32) (local $at i32) (local $sum v128) (local $bytes v128)
    (if (i32.eqz (local.get $rows)) (then (return)))
    (local.set $end (i32.add (local.get $score) (i32.shl (local.get $rows) (i32.const 2))))
    (loop $each
      (local.set $sum (v128.const i32x4 0 0 0 0))
      (local.set $at (i32.const 0))
      (loop $on
        (local.set $bytes (v128.load (i32.add (local.get $row) (local.get $at))))
        (local.set $sum (i32x4.add (local.get $sum) (i32x4.dot_i16x8_s
          (i16x8.extend_low_i8x16_s (local.get $bytes))
          (v128.load (i32.add (local.get $vector) (i32.shl (local.get $at) (i32.const 1)))))))
        (local.set $sum (i32x4.add (local.get $sum) (i32x4.dot_i16x8_s
          (i16x8.extend_high_i8x16_s (local.get $bytes))
          (v128.load offset=16 (i32.add (local.get $vector) (i32.shl (local.get $at) (i32.const 1)))))))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br_if $on (i32.lt_u (local.get $at) (local.get $width))))
      (f32.store (local.get $score) (f32.mul (f32.load (local.get $scale)) (f32.convert_i32_s
        (i32.add
          (i32.add (i32x4.extract_lane 0 (local.get $sum)) (i32x4.extract_lane 1 (local.get $sum)))
          (i32.add (i32x4.extract_lane 2 (local.get $sum)) (i32x4.extract_lane 3 (local.get $sum)))))))
      (local.set $row (i32.add (local.get $row) (local.get $width)))
      (local.set $scale (i32.add (local.get $scale) (i32.const 4)))
      (local.set $score (i32.add (local.get $score) (i32.const 4)))
      (br_if $each (i32.lt_u (local.get $score) (local.get $end))))))
