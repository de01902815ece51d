;; The sum of rows of single-precision numbers, row by row, four columns at once. `sumRows.wasm` is made of it with
;; `wat2wasm sumRows.wat` (wabt 1.0).
(module
  (memory (import "here" "memory") 0)
  (func (export "sumRows")
    ;; Addresses of the first row and of where the sum goes; bytes of a row, a multiple of 16, and of all rows.
    (param $first i32) (param $sum i32) (param $width i32) (param $size i32)
    (local $column i32) (local $row i32) (local $end i32)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local.set $end (i32.add (local.get $first) (local.get $size)))
    (loop $each
      (local.set $a (v128.const f32x4 0 0 0 0))
      (local.set $row (i32.add (local.get $first) (local.get $column)))
      (loop $on
        (local.set $a (f32x4.add (local.get $a) (v128.load (local.get $row))))
        (local.set $row (i32.add (local.get $row) (local.get $width)))
        (br_if $on (i32.lt_u (local.get $row) (local.get $end))))
      (v128.store (i32.add (local.get $sum) (local.get $column)) (local.get $a))
      (local.set $column (i32.add (local.get $column) (i32.const 16)))
      (br_if $each (i32.lt_u (local.get $column) (local.get $width))))))
