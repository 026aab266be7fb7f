/** An effect that breathes, and what the assistant needs to use it. */
package @id@;
