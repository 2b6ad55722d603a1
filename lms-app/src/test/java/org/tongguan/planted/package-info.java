/** Classes that break a rule of the architecture on purpose; the rules must report exactly them. Nothing here is in the product. */
package org.tongguan.planted;
